using ReadoutDiff.Model;

namespace ReadoutDiff.Versions;

/// <summary>A concept or figure that one version names and the other does not.</summary>
/// <param name="ConceptId">The concept's id, or a normalized value.</param>
/// <param name="IsAdded">Whether the later version names it; else the earlier one.</param>
/// <param name="Evidence">Every place that names it, in the version that does.</param>
public sealed record ConceptChange(string ConceptId, bool IsAdded, IReadOnlyList<TextSpan> Evidence);
