using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>What a concept or a normalized value is called.</summary>
public static class ConceptLabel
{
    /// <summary>The English label of a concept's id, or of a value's where the lexicon has no such concept.</summary>
    public static string InEnglish(string id, ILexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(lexicon);
        return lexicon.Concepts.TryGetValue(id, out var concept) ? concept.Label(Language.English) : ValueLabels.Of(id)[Language.English];
    }
}
