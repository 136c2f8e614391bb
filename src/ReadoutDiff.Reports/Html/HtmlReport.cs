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
        PageFrame.WriteHead(html, Title(comparison), "report.css");
        html.Open("body").Line();
        html.Element("a", "Skip to the summary", ("class", "skip"), ("href", "#main")).Line();
        new HeaderSection(html, page).Write();
        PageFrame.WriteContents(html, Parts);
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
        PageFrame.WriteFoot(html);
        html.Close("body").Line().Close("html").Line();
    }

    private static string Title(ReadoutComparison comparison)
    {
        var left = comparison.Left.Readout;
        var right = comparison.Right.Readout;
        var date = left.MeetingDate ?? right.MeetingDate;
        return $"What each side stressed: {DisplayNames.Side(left.Side)} and {DisplayNames.Side(right.Side)}"
            + (date is { } day ? FormattableString.Invariant($", {day:yyyy-MM-dd}") : "");
    }
}
