using System.Globalization;
using ReadoutDiff.Collection.Detection;
using ReadoutDiff.Collection.Sites;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>Reads the dates of feeds: RFC 822 (RSS), RFC 3339 (Atom, sitemaps), or as sites print them.</summary>
internal static class FeedDate
{
    /// <summary>The day in the site's zone; null where there is none.</summary>
    public static DateOnly? Of(string? text, SiteProfile site)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (text.Length > 10 && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
        {
            var offset = TimeZoneInfo.TryFindSystemTimeZoneById(site.Zone, out var zone) ? zone.GetUtcOffset(time) : site.Offset;
            return DateOnly.FromDateTime(time.ToOffset(offset).DateTime);
        }

        return PrintedTime.Read(text)?.Date;
    }
}
