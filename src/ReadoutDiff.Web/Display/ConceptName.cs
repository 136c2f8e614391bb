using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Web.Display;

/// <summary>What a concept, a person or a value is called on a page, as one line of safe text.</summary>
internal static class ConceptName
{
    private const string WrittenName = "name:";

    /// <summary>The English label; a name as written; else the id itself, which may be a user's.</summary>
    public static string Of(string id, ILexicon lexicon) => VisibleText.Line(
        id.StartsWith(WrittenName, StringComparison.Ordinal) ? id.AsSpan(WrittenName.Length) : lexicon.Concepts.ContainsKey(id) || id.Contains(':', StringComparison.Ordinal) ? ConceptLabel.InEnglish(id, lexicon) : id);
}
