namespace ReadoutDiff.Corrections;

/// <summary>Whether words name a concept.</summary>
/// <param name="Anchor">The words.</param>
/// <param name="ConceptId">The concept's id in the lexicon, or a normalized value.</param>
/// <param name="IsNamed">Whether they name it; if not, no mention of it that touches these words counts.</param>
public sealed record ConceptCorrection(TextAnchor Anchor, string ConceptId, bool IsNamed) : Correction;
