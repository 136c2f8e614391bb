using System.Globalization;
using ReadoutDiff.Model;

namespace ReadoutDiff.Watch.Schedules;

/// <summary>The same time between all checks.</summary>
/// <param name="Interval">From one minute to a year.</param>
public sealed record IntervalSchedule(TimeSpan Interval) : CheckSchedule
{
    /// <summary>What it begins with as text.</summary>
    public const string Prefix = "every ";

    /// <summary>Reads a number with its unit: <c>30m</c>, <c>6h</c>, <c>2d</c>.</summary>
    /// <exception cref="ReadoutFormatException">It is none, or out of range.</exception>
    public static IntervalSchedule Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length < 2 || !int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || text[^1] is not ('m' or 'h' or 'd'))
        {
            throw new ReadoutFormatException($"'{text}': not an interval such as 30m, 6h or 2d");
        }

        var minutes = (long)count * text[^1] switch { 'm' => 1, 'h' => 60, _ => 24 * 60 };
        return minutes is >= 1 and <= 366 * 24 * 60
            ? new IntervalSchedule(TimeSpan.FromMinutes(minutes))
            : throw new ReadoutFormatException($"'{text}': an interval is from one minute to 366 days");
    }

    /// <inheritdoc/>
    public override DateTimeOffset Next(DateTimeOffset checkedAt, DateTimeOffset anchor, double spread) => checkedAt + Interval;

    /// <inheritdoc/>
    public override string ToString()
    {
        var minutes = (long)Interval.TotalMinutes;
        return minutes % (24 * 60) == 0 ? $"{Prefix}{minutes / (24 * 60)}d" : minutes % 60 == 0 ? $"{Prefix}{minutes / 60}h" : $"{Prefix}{minutes}m";
    }
}
