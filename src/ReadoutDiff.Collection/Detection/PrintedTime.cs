using System.Globalization;
using System.Text.RegularExpressions;
using ReadoutDiff.Collection.Sites;

namespace ReadoutDiff.Collection.Detection;

/// <summary>A date as printed, with its time of day and offset where those are printed too.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The time of day, or null.</param>
/// <param name="Offset">The printed offset from UTC, or null.</param>
internal sealed partial record PrintedTime(DateOnly Date, TimeOnly? Time, TimeSpan? Offset)
{
    /// <summary>The first date in a short text, in ISO, Chinese, Russian or English form, with a time of day after it; null where there is none.</summary>
    public static PrintedTime? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        text = text[..Math.Min(text.Length, 400)];
        if (DateMention.FindFull(text) is not { } found)
        {
            return null;
        }

        var rest = text[found.End..];
        var clock = Clock().Match(rest);
        if (!clock.Success || !TimeOnly.TryParse(clock.Groups["clock"].Value, CultureInfo.InvariantCulture, out var time))
        {
            return new PrintedTime(found.Date, null, null);
        }

        TimeSpan? offset = clock.Groups["zone"] switch
        {
            { Success: false } => null,
            { Value: "Z" } => TimeSpan.Zero,
            { Value: var zone } => (zone[0] == '-' ? -1 : 1) * (new TimeSpan(int.Parse(zone.AsSpan(1, 2), CultureInfo.InvariantCulture), 0, 0)
                + TimeSpan.FromMinutes(int.Parse(zone.AsSpan(zone.Length - 2), CultureInfo.InvariantCulture))),
        };
        return new PrintedTime(found.Date, time, offset is { } o && o.Duration() <= TimeSpan.FromHours(14) ? offset : null);
    }

    /// <summary>This time with the time of day of a separate text such as <c>16:30</c>.</summary>
    public PrintedTime WithClock(string? text)
        => Time is null && text is not null && Clock().Match(text[..Math.Min(text.Length, 100)]) is { Success: true } clock
            && TimeOnly.TryParse(clock.Groups["clock"].Value, CultureInfo.InvariantCulture, out var time)
            ? this with { Time = time }
            : this;

    /// <summary>The moment, in the printed offset or else in the site's zone; midnight where no time of day is printed.</summary>
    public DateTimeOffset In(SiteProfile? site, TimeSpan otherwise)
    {
        var local = Date.ToDateTime(Time ?? TimeOnly.MinValue);
        if (Offset is { } printed)
        {
            return new DateTimeOffset(local, printed);
        }

        if (site is null)
        {
            return new DateTimeOffset(local, otherwise);
        }

        return new DateTimeOffset(local, TimeZoneInfo.TryFindSystemTimeZoneById(site.Zone, out var zone) ? zone.GetUtcOffset(local) : site.Offset);
    }

    [GeneratedRegex(@"(?<![\d:])(?<clock>\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d{1,7})?\s?(?<zone>Z|[+-]\d{2}:?\d{2})?(?![\d:])", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Clock();
}
