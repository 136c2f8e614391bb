using System.Globalization;

namespace ReadoutDiff.Archive.Warc;

/// <summary>The times of WARC 1.1: a W3C profile of ISO 8601 in UTC, down to a fraction of a second (ISO 28500:2017, section 5.4).</summary>
internal static class WarcDate
{
    private const int TickDigits = 7;

    private static readonly string[] Forms = ["yyyy", "yyyy-MM", "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"];

    /// <summary>A time as it is written, to the tick; without a fraction where it is a whole second.</summary>
    public static string Write(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    /// <summary>Reads a time; digits beyond the tick (100 ns) are dropped. Null where it is none.</summary>
    public static DateTimeOffset? Read(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var dot = text.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0 && text.Length - dot - 2 > TickDigits)
        {
            text = text[..(dot + 1 + TickDigits)] + "Z";
        }

        return DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;
    }
}
