using System.Security.Cryptography;
using System.Text;

namespace ReadoutDiff.Reports.Html;

/// <summary>What surrounds the content of every page: its head with the policy that lets nothing run or load, the contents, the foot.</summary>
internal static class PageFrame
{
    /// <summary>Writes the head.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="title">The page's title.</param>
    /// <param name="styleSheets">Names of embedded style sheets, in order.</param>
    public static void WriteHead(HtmlWriter html, string title, params ReadOnlySpan<string> styleSheets)
    {
        var css = new StringBuilder();
        foreach (var name in styleSheets)
        {
            css.Append(ReadStyleSheet(name));
        }

        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css.ToString())));
        html.Open("head").Line();
        html.Open("meta", ("charset", "utf-8")).Line();
        html.Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'")).Line();
        html.Open("meta", ("name", "referrer"), ("content", "no-referrer")).Line();
        html.Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        html.Open("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
        html.Element("title", title).Line();
        html.Style(css.ToString());
        html.Close("head").Line();
    }

    public static void WriteContents(HtmlWriter html, IEnumerable<(string Id, string Name)> parts)
    {
        html.Open("nav", ("aria-label", "Contents")).Open("ul");
        foreach (var (id, name) in parts)
        {
            html.Open("li").Element("a", name, ("href", "#" + id)).Close("li");
        }

        html.Close("ul").Close("nav").Line();
    }

    public static void WriteFoot(HtmlWriter html) =>
        html.Open("footer").Text($"Written by ReadoutDiff {typeof(HtmlReport).Assembly.GetName().Version!.ToString(3)}. Quoted words belong to their publishers.").Close("footer").Line();

    private static string ReadStyleSheet(string name)
    {
        using var stream = typeof(PageFrame).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
