namespace ReadoutDiff.Reports.Versions;

/// <summary>What a version is called, and the capture it rests on.</summary>
/// <param name="Name">Such as "version 2".</param>
/// <param name="CapturedAt">When it was captured; null where it is not known.</param>
/// <param name="Hash">SHA-256 of the captured bytes in hexadecimal digits; null where it is not known.</param>
public sealed record VersionLabel(string Name, DateTimeOffset? CapturedAt, string? Hash)
{
    /// <summary>The label of a version by its number in the page's history.</summary>
    public static VersionLabel Of(int number, DateTimeOffset capturedAt, string hash) =>
        new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"version {number}"), capturedAt, hash);

    /// <summary>The capture time in UTC, such as <c>2031-03-04 15:30:00 UTC</c>; null where it is not known.</summary>
    public string? Time => CapturedAt?.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", System.Globalization.CultureInfo.InvariantCulture);
}
