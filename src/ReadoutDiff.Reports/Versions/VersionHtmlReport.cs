using ReadoutDiff.Lexicon;
using ReadoutDiff.Reports.Html;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Reports.Versions;

/// <summary>
/// What changed between two versions as one self-contained HTML file, with both texts whole: it needs no script and no
/// network, follows the reader's light or dark scheme, prints, and can be read with a keyboard or a screen reader.
/// </summary>
public sealed class VersionHtmlReport(ILexicon lexicon)
{
    /// <summary>The parts of the page, by their anchors.</summary>
    internal static IReadOnlyList<(string Id, string Name)> Parts { get; } =
    [
        ("summary", "Summary"), ("fields", "Fields"), ("concepts", "Concepts and figures"), ("changes", "Changed statements"), ("speakers", "Speakers"),
        ("paragraphs", "Paragraphs"), ("statements", "All statements"), ("texts", "Full texts"), ("sources", "Sources and limits"),
    ];

    /// <summary>Writes the page. Cost is linear in the texts and the changes.</summary>
    /// <param name="diff">What to show.</param>
    /// <param name="before">The earlier version's name and capture.</param>
    /// <param name="after">The later version's name and capture.</param>
    /// <param name="writer">Where to.</param>
    public void Write(VersionDiff diff, VersionLabel before, VersionLabel after, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(diff);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(writer);
        var html = new HtmlWriter(writer);
        var page = new VersionPage(diff, before, after, lexicon);
        html.Doctype().Open("html", ("lang", "en")).Line();
        PageFrame.WriteHead(html, $"What changed: {before.Name} and {after.Name}", "report.css", "versions.css");
        html.Open("body").Line();
        html.Element("a", "Skip to the summary", ("class", "skip"), ("href", "#main")).Line();
        new VersionHeader(html, page).Write();
        PageFrame.WriteContents(html, Parts);
        html.Open("main", ("id", "main"), ("tabindex", "-1")).Line();
        WriteParts(html, page);
        html.Close("main").Line();
        PageFrame.WriteFoot(html);
        html.Close("body").Line().Close("html").Line();
    }

    /// <summary>Writes the parts one after the other; also for a page around them that is not this report.</summary>
    internal static void WriteParts(HtmlWriter html, VersionPage page)
    {
        var findings = new VersionFindings(html, page);
        findings.WriteSummary();
        findings.WriteFields();
        findings.WriteConcepts();
        var changes = new VersionChanges(html, page);
        changes.WriteChanged();
        changes.WriteSpeakers();
        changes.WriteParagraphs();
        new VersionStatements(html, page).Write();
        new VersionTexts(html, page).Write();
        new VersionSources(html, page).Write();
    }
}
