using System.Globalization;
using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Watch.Alerts;

/// <summary>The words for kinds, classes and times that receivers read and settings are written in.</summary>
internal static class AlertWords
{
    public static string Of(AlertKind kind) => kind switch
    {
        AlertKind.Changed => "changed",
        AlertKind.Failing => "failing",
        AlertKind.Recovered => "recovered",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(ChangeClass weight) => weight switch
    {
        ChangeClass.Layout => "layout",
        ChangeClass.Typography => "typography",
        ChangeClass.Wording => "wording",
        ChangeClass.Substance => "substance",
        _ => throw new ArgumentOutOfRangeException(nameof(weight)),
    };

    /// <summary>RFC 3339, in UTC, to the second.</summary>
    public static string Of(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>An alert's text below its headline: the sentences, one a line each with a mark before it, then where and when.</summary>
    public static string Body(Alert alert)
    {
        var lines = alert.Summary.Select(sentence => "- " + OneLine.Of(sentence)).ToList();
        if (lines.Count > 0)
        {
            lines.Add("");
        }

        lines.Add("Page: " + OneLine.Of(alert.Address));
        if (alert.Link != alert.Address)
        {
            lines.Add("See: " + OneLine.Of(alert.Link));
        }

        lines.Add("Found: " + Of(alert.At));
        return string.Join('\n', lines);
    }

    /// <summary>The address where it is one that a reader may safely follow; else null.</summary>
    public static Uri? WebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address : null;
}
