using ReadoutDiff.Lexicon;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Reports.Versions;

/// <summary>What changed between two versions as Markdown (CommonMark with GitHub's tables), for a note, a wiki or an issue. It contains no HTML.</summary>
public sealed class VersionMarkdownReport(ILexicon lexicon)
{
    /// <summary>Writes the report. Cost is linear in the texts and the changes.</summary>
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
        var sections = new VersionMarkdownSections(writer, diff, new VersionWords(lexicon));
        sections.WriteVersions(before, after);
        sections.WriteFields();
        sections.WriteConcepts();
        sections.WriteStatements();
        sections.WriteSpeakers();
        sections.WriteParagraphs();
        sections.WriteAll();
        sections.WriteLimits();
    }
}
