using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Reports.Markdown;

namespace ReadoutDiff.Reports;

/// <summary>A comparison as Markdown (CommonMark with GitHub's tables), for a note, a wiki or an issue. It contains no HTML.</summary>
public sealed class MarkdownReport(ILexicon lexicon)
{
    /// <summary>Writes the report. Cost is linear in the texts, the matrix and the alignment.</summary>
    public void Write(ReadoutComparison comparison, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        var sections = new MarkdownSections(output, comparison, new DisplayNames(comparison, lexicon));
        sections.WriteReadouts();
        sections.WriteOnly(isLeft: true);
        sections.WriteOnly(isLeft: false);
        sections.WriteMatrix();
        sections.WriteAlignment();
        sections.WriteCrossAttributions();
        sections.WriteFindings();
        sections.WriteCorrections();
        sections.WriteLimits();
    }
}
