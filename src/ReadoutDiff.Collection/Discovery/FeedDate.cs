using System.Globalization;
using System.Text.RegularExpressions;
using ReadoutDiff.Collection.Detection;
using ReadoutDiff.Collection.Sites;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>Reads the dates of feeds: RFC 822 (RSS), RFC 3339 (Atom, sitemaps), or as sites print them.</summary>
internal static partial class FeedDate
{
    /// <summary>The day in the site's zone; null where there is none.</summary>
    public static DateOnly? Of(string? text, SiteProfile site)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        // A printed time without an offset is by the site's clock already.
        if (Offset().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
        {
            var offset = TimeZoneInfo.TryFindSystemTimeZoneById(site.Zone, out var zone) ? zone.GetUtcOffset(time) : site.Offset;
            return DateOnly.FromDateTime(time.ToOffset(offset).DateTime);
        }

        // Listings of Russian sites write 09.04.2024.
        return DayFirst().Match(text) is { Success: true } match
            && DateOnly.TryParseExact($"{match.Groups["y"].ValueSpan}{match.Groups["m"].ValueSpan}{match.Groups["d"].ValueSpan}", "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : PrintedTime.Read(text)?.Date;
    }

    [GeneratedRegex(@"\d:\d{2}(?:[.,]\d{1,9})?\s{0,2}(?:Z|GMT|UTC?|[+-]\d{2}:?\d{2})\s{0,4}$", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Offset();

    [GeneratedRegex(@"(?<!\d)(?<d>\d{2})\.(?<m>\d{2})\.(?<y>20\d{2})(?!\d)", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex DayFirst();
}
