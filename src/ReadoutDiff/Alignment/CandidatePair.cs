namespace ReadoutDiff.Alignment;

/// <summary>A pair of statements that may be aligned.</summary>
/// <param name="Row">Index of the one statement.</param>
/// <param name="Column">Index of the other.</param>
/// <param name="Weight">What aligning them is worth, above 0; leaving both alone is worth 0.</param>
internal readonly record struct CandidatePair(int Row, int Column, float Weight);
