namespace ReadoutDiff.Web.Api;

/// <summary>A correction or note to keep.</summary>
/// <param name="Statement">The statement, such as <c>L5</c>; for a side or language any statement of the text.</param>
/// <param name="Kind"><c>speaker</c>, <c>concept</c>, <c>not-concept</c>, <c>alignment</c>, <c>note</c>, <c>side</c> or <c>language</c>.</param>
/// <param name="Value">The speaker, concept, side or language; for an alignment the counterparts, such as <c>R3 R4</c>, empty for none.</param>
/// <param name="Words">The words that name the concept, or those of the note.</param>
/// <param name="Author">Who says so; not needed where a proxy names the user.</param>
/// <param name="Left">The capture on the left; the usual one when left out.</param>
/// <param name="Right">The capture on the right.</param>
internal sealed record NewCorrection(string Statement, string Kind, string? Value = null, string? Words = null, string? Author = null, long? Left = null, long? Right = null);
