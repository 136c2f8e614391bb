using ReadoutDiff.Model;

namespace ReadoutDiff.Corrections;

/// <summary>Who asserts a statement.</summary>
/// <param name="Anchor">The words of the whole statement.</param>
/// <param name="Speaker">The speaker.</param>
public sealed record SpeakerCorrection(TextAnchor Anchor, Speaker Speaker) : Correction;
