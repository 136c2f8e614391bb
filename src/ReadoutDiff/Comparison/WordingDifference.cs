using ReadoutDiff.Wording;

namespace ReadoutDiff.Comparison;

/// <summary>The words that differ inside one aligned group of a same-language pair.</summary>
/// <param name="Group">Index of the group in the alignment.</param>
/// <param name="Changes">Runs of words covering both sides in order.</param>
public sealed record WordingDifference(int Group, IReadOnlyList<WordChange> Changes);
