using System.Globalization;
using System.Net;
using System.Text.Json;
using ReadoutDiff.Simulator.Distractors;

namespace ReadoutDiff.Simulator.Pages;

/// <summary>Words and formats that the sites' pages have in common.</summary>
internal static class Markup
{
    /// <summary>Text for HTML or XML.</summary>
    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    /// <summary>Paragraphs.</summary>
    public static string Paragraphs(IEnumerable<string> paragraphs, string indent = "") => string.Concat(paragraphs.Select(text => $"<p>{indent}{Encode(text)}</p>\n"));

    /// <summary>2021-06-28</summary>
    public static string Day(this DateTimeOffset time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>12:35</summary>
    public static string Clock(this DateTimeOffset time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Any format, invariant.</summary>
    public static string As(this DateTimeOffset time, string format) => time.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>«28 июня 2021» or "28 June 2021".</summary>
    public static string LongDay(this DateTimeOffset time, bool isRussian) =>
        isRussian ? $"{RussianTelling.Day(DateOnly.FromDateTime(time.DateTime))} {time.Year}" : time.As("d MMMM yyyy");

    /// <summary>An RSS 2.0 feed.</summary>
    public static string Rss(string title, IEnumerable<SimulatedPage> pages) =>
        $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\"><channel><title>{Encode(title)}</title>\n{string.Concat(pages.Select(page =>
            $"<item><title><![CDATA[{page.Title}]]></title><link>{Encode(page.Address.AbsoluteUri)}</link><pubDate>{page.Time.ToUniversalTime().As("r")}</pubDate><description><![CDATA[<p>{page.Title}</p>]]></description></item>\n"))}</channel></rss>";

    /// <summary>An Atom feed (RFC 4287).</summary>
    public static string Atom(string title, IEnumerable<SimulatedPage> pages) =>
        $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>{Encode(title)}</title>\n{string.Concat(pages.Select(page =>
            $"<entry><id>{Encode(page.Address.AbsoluteUri)}</id><title>{Encode(page.Title)}</title><link rel=\"alternate\" href=\"{Encode(page.Address.AbsoluteUri)}\"/><published>{page.Time.As("yyyy-MM-ddTHH:mm:sszzz")}</published><updated>{page.Time.As("yyyy-MM-ddTHH:mm:sszzz")}</updated></entry>\n"))}</feed>";

    /// <summary>JSON.</summary>
    public static string Json<T>(T value) => JsonSerializer.Serialize(value, JsonSerializerOptions.Web);
}
