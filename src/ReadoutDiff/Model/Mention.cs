namespace ReadoutDiff.Model;

/// <summary>One place where a text names a concept.</summary>
/// <param name="ConceptId">The concept's id, or a normalized value such as <c>money:USD:240000000000</c>.</param>
/// <param name="Span">The words that name it, in the original text.</param>
public sealed record Mention(string ConceptId, TextSpan Span);
