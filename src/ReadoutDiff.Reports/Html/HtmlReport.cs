using System.Security.Cryptography;
using System.Text;
using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Reports.Html;

namespace ReadoutDiff.Reports;

/// <summary>
/// A comparison as one self-contained HTML file: it needs no script and no network, follows the reader's light or
/// dark scheme, prints, and can be read with a keyboard or a screen reader.
/// </summary>
public sealed class HtmlReport(ILexicon lexicon)
{
    private static readonly (string Id, string Name)[] Parts =
    [
        ("summary", "Summary"), ("concepts", "Concept matrix"), ("statements", "Side by side"), ("alone", "One side only"),
        ("cross-attribution", "Cross-attribution"), ("findings", "Findings"), ("texts", "Full texts"), ("sources", "Sources and limits"),
    ];

    /// <summary>Writes the page. Cost is linear in the texts, the matrix and the alignment.</summary>
    public void Write(ReadoutComparison comparison, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        var html = new HtmlWriter(output);
        var page = new PageContent(comparison, lexicon);
        html.Doctype().Open("html", ("lang", "en")).Line();
        WriteHead(html, comparison);
        html.Open("body").Line();
        html.Element("a", "Skip to the summary", ("class", "skip"), ("href", "#main")).Line();
        new HeaderSection(html, page).Write();
        WriteContents(html);
        html.Open("main", ("id", "main"), ("tabindex", "-1")).Line();
        new SummarySection(html, page).Write();
        new MatrixSection(html, page).Write();
        new AlignmentSection(html, page).Write();
        new AloneSection(html, page).Write();
        new CrossAttributionSection(html, page).Write();
        new FindingsSection(html, page).Write();
        new TextsSection(html, page).Write();
        new MethodSection(html, page).Write();
        html.Close("main").Line();
        html.Open("footer").Text($"Written by ReadoutDiff {typeof(HtmlReport).Assembly.GetName().Version!.ToString(3)}. Quoted words belong to their publishers.").Close("footer").Line();
        html.Close("body").Line().Close("html").Line();
    }

    private static void WriteHead(HtmlWriter html, ReadoutComparison comparison)
    {
        var css = ReadStyleSheet();
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css)));
        html.Open("head").Line();
        html.Open("meta", ("charset", "utf-8")).Line();
        html.Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'")).Line();
        html.Open("meta", ("name", "referrer"), ("content", "no-referrer")).Line();
        html.Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        html.Open("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
        html.Element("title", Title(comparison)).Line();
        html.Style(css);
        html.Close("head").Line();
    }

    private static string Title(ReadoutComparison comparison)
    {
        var left = comparison.Left.Readout;
        var right = comparison.Right.Readout;
        var date = left.MeetingDate ?? right.MeetingDate;
        return $"What each side stressed: {DisplayNames.Side(left.Side)} and {DisplayNames.Side(right.Side)}"
            + (date is { } day ? FormattableString.Invariant($", {day:yyyy-MM-dd}") : "");
    }

    private static void WriteContents(HtmlWriter html)
    {
        html.Open("nav", ("aria-label", "Contents")).Open("ul");
        foreach (var (id, name) in Parts)
        {
            html.Open("li").Element("a", name, ("href", "#" + id)).Close("li");
        }

        html.Close("ul").Close("nav").Line();
    }

    private static string ReadStyleSheet()
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
