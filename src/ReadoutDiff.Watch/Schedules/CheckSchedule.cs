using ReadoutDiff.Model;

namespace ReadoutDiff.Watch.Schedules;

/// <summary>When a page is checked. Immutable.</summary>
public abstract record CheckSchedule
{
    /// <summary>The schedule of pages for which none is given.</summary>
    public static CheckSchedule Default { get; } = new DecayingSchedule();

    /// <summary>When the next check is due after one.</summary>
    /// <param name="checkedAt">The time of the check.</param>
    /// <param name="anchor">From when the page's age counts: its publication or its last change.</param>
    /// <param name="spread">From 0 to 1, the same for the same page: what is due at one time is spread by it.</param>
    /// <returns>A time after <paramref name="checkedAt"/>.</returns>
    public abstract DateTimeOffset Next(DateTimeOffset checkedAt, DateTimeOffset anchor, double spread);

    /// <summary>The schedule that a user chooses: the same time between checks, the times of a cron expression, or neither for <see cref="Default"/>.</summary>
    /// <param name="every">A time between checks such as <c>30m</c>, or null.</param>
    /// <param name="cron">A cron expression of five fields, or null.</param>
    /// <param name="zone">The time zone of the expression; UTC where it is null.</param>
    /// <exception cref="ReadoutFormatException">One of them is none.</exception>
    public static CheckSchedule Of(string? every, string? cron, string? zone) =>
        every is not null ? IntervalSchedule.Of(every) : cron is not null ? CronSchedule.Of(cron, zone ?? "UTC") : Default;

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="ReadoutFormatException">It is none.</exception>
    public static CheckSchedule Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text == DecayingSchedule.Name)
        {
            return Default;
        }

        if (text.StartsWith(IntervalSchedule.Prefix, StringComparison.Ordinal))
        {
            return IntervalSchedule.Of(text[IntervalSchedule.Prefix.Length..]);
        }

        var zone = text.LastIndexOf(CronSchedule.ZoneWord, StringComparison.Ordinal);
        return text.StartsWith(CronSchedule.Prefix, StringComparison.Ordinal) && zone > 0
            ? CronSchedule.Of(text[CronSchedule.Prefix.Length..zone], text[(zone + CronSchedule.ZoneWord.Length)..])
            : throw new ReadoutFormatException($"'{text}': not a schedule");
    }
}
