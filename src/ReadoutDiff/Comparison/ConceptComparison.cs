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
    Verdict Verdict)
{
    /// <summary>Whether it is a normalized value (figure, sum, date) and not a concept; such rows stand after all concepts.</summary>
    public bool IsValue => Kind is null;

    /// <summary>Whether it is one of the two countries or two leaders, whom every such text names; such rows stand after the other concepts.</summary>
    public bool IsGeneric { get; init; }

    /// <summary>How telling its presence is to an analyst, 1 to 3, see <see cref="Concept.Salience"/>; 1 for a normalized value.</summary>
    public int Salience { get; init; } = 1;

    /// <summary>How telling the difference is, 0 or more, see <see cref="DifferenceInterest"/>; rows of a group stand in descending order of it.</summary>
    public double Interest { get; init; }

    /// <summary>
    /// For a one-sided row: why "not found" is uncertain, as a sentence to show beside it (the text was not read in full); null where nothing
    /// is known against it.
    /// </summary>
    public string? Caveat { get; init; }

    /// <summary>One English sentence on the row, with counts, for a report to print as it stands; empty until the matrix is built.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Whether it was found in one text only.</summary>
    public bool IsOneSided => Verdict is Verdict.LeftOnly or Verdict.RightOnly;
}
