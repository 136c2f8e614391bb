using ReadoutDiff.Keyness;

namespace ReadoutDiff.Catalog;

/// <summary>How much more one side names a concept than another.</summary>
/// <param name="ConceptId">The concept.</param>
/// <param name="Count">The side's counts.</param>
/// <param name="Texts">Texts of the side that name it.</param>
/// <param name="ReferenceCount">The reference's counts.</param>
/// <param name="ReferenceTexts">Texts of the reference that name it.</param>
/// <param name="Prior">The counts that the prior gives it beforehand.</param>
/// <param name="Score">The log-odds ratio and its standard score.</param>
public sealed record KeynessRow(string ConceptId, long Count, int Texts, long ReferenceCount, int ReferenceTexts, double Prior, KeynessScore Score);
