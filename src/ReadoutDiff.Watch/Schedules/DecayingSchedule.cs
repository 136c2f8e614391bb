namespace ReadoutDiff.Watch.Schedules;

/// <summary>
/// Dense while a page is young or newly changed, sparse later, never dead: every 15 minutes in the first 24 hours, then at every 96th part of
/// its age (half an hour at two days, under two hours at a week, seven and a half at a month), and once a week at last.
/// </summary>
public sealed record DecayingSchedule : CheckSchedule
{
    /// <summary>How it is written.</summary>
    public const string Name = "decay";

    private const int PartOfAge = 96;

    // One part in ten, so that pages added together do not stay due together.
    private const double Spread = 0.1;

    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    /// <inheritdoc/>
    public override DateTimeOffset Next(DateTimeOffset checkedAt, DateTimeOffset anchor, double spread)
    {
        var part = (checkedAt - anchor) / PartOfAge;
        var interval = part < Shortest ? Shortest : part > Longest ? Longest : part;
        return checkedAt + (interval * (1 - (Spread * Math.Clamp(spread, 0, 1))));
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
