using Cronos;
using ReadoutDiff.Model;

namespace ReadoutDiff.Watch.Schedules;

/// <summary>
/// At the times of a cron expression, by the clock of a zone. Daylight saving as Cronos has it: a time that the clock leaps over is checked
/// right after the leap, one that comes twice is checked once (intervals go on through both).
/// </summary>
public sealed record CronSchedule : CheckSchedule
{
    /// <summary>What it begins with as text.</summary>
    public const string Prefix = "cron ";

    /// <summary>What stands before the zone.</summary>
    public const string ZoneWord = " zone ";

    private readonly CronExpression _expression;
    private readonly TimeZoneInfo _zone;
    private readonly string _text;

    private CronSchedule(CronExpression expression, string text, TimeZoneInfo zone) => (_expression, _text, _zone) = (expression, text, zone);

    /// <summary>Reads an expression of five fields, and the IANA name of a zone.</summary>
    /// <exception cref="ReadoutFormatException">One of them is none, or the expression never comes true.</exception>
    public static CronSchedule Of(string expression, string zone)
    {
        ArgumentNullException.ThrowIfNull(expression);
        ArgumentNullException.ThrowIfNull(zone);
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found))
        {
            throw new ReadoutFormatException($"'{zone}': not a known time zone such as Europe/Moscow");
        }

        if (!CronExpression.TryParse(expression, CronFormat.Standard, out var parsed))
        {
            throw new ReadoutFormatException($"'{expression}': not a cron expression of five fields such as '*/30 8-20 * * 1-5'");
        }

        return parsed.GetNextOccurrence(new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero), found) is null
            ? throw new ReadoutFormatException($"'{expression}': never comes true")
            : new CronSchedule(parsed, expression.Trim(), found);
    }

    /// <inheritdoc/>
    public override DateTimeOffset Next(DateTimeOffset checkedAt, DateTimeOffset anchor, double spread) =>
        _expression.GetNextOccurrence(checkedAt, _zone)?.ToUniversalTime() ?? DateTimeOffset.MaxValue;

    /// <inheritdoc/>
    public override string ToString() => $"{Prefix}{_text}{ZoneWord}{_zone.Id}";

    /// <inheritdoc/>
    public bool Equals(CronSchedule? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
