using ReadoutDiff.Model;

namespace ReadoutDiff.Corrections;

/// <summary>Whose account the text is.</summary>
/// <param name="Side">The side.</param>
public sealed record SideCorrection(Side Side) : Correction;
