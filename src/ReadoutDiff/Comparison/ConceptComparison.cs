using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>One row of the concept matrix.</summary>
/// <param name="Id">The concept's id, or a normalized value such as <c>percent:20</c>.</param>
/// <param name="Kind">What it is; null for a normalized value.</param>
/// <param name="Labels">Display labels by language.</param>
/// <param name="Left">Its treatment in the left text.</param>
/// <param name="Right">Its treatment in the right text.</param>
/// <param name="Verdict">Which text gives it more weight.</param>
public sealed record ConceptComparison(
    string Id,
    ConceptKind? Kind,
    IReadOnlyDictionary<Language, string> Labels,
    ConceptPresence Left,
    ConceptPresence Right,
    Verdict Verdict);
