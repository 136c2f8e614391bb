using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>How one text treats a concept. All empty where the concept was not found in this text.</summary>
/// <param name="Count">Number of mentions.</param>
/// <param name="Statements">Orders of the statements that mention it, ascending.</param>
/// <param name="Evidence">The words that name it, in the original text; one for each mention.</param>
/// <param name="Speakers">Who says it, in order of first mention.</param>
/// <param name="Sections">Where it stands, most prominent first.</param>
/// <param name="Acts">The acts it is said with, strongest first.</param>
/// <param name="FirstRank">Rank, from 1, of its first mention among the concepts of the text; null where not found.</param>
/// <param name="Share">Share, 0 to 1, of the text's letters that lie in statements which mention it.</param>
public sealed record ConceptPresence(
    int Count,
    IReadOnlyList<int> Statements,
    IReadOnlyList<TextSpan> Evidence,
    IReadOnlyList<Speaker> Speakers,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<SpeechAct> Acts,
    int? FirstRank,
    double Share)
{
    /// <summary>The weight the text gives it, 0 (not found) to 1, see <see cref="Comparison.Emphasis"/>.</summary>
    public double Emphasis { get; init; }

    /// <summary>Whether the text names it.</summary>
    public bool IsFound => Count > 0;

    /// <summary>The concept was not found in this text.</summary>
    public static ConceptPresence NotFound { get; } = new(0, [], [], [], [], [], null, 0);
}
