namespace ReadoutDiff.Corrections;

/// <summary>A correction that holds in a pair of texts.</summary>
/// <param name="IsLeft">Whether it is about the left text.</param>
/// <param name="Applied">The correction, with the statements of that text.</param>
public sealed record PairCorrection(bool IsLeft, AppliedCorrection Applied);
