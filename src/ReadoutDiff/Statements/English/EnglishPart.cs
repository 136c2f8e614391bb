namespace ReadoutDiff.Statements.English;

/// <summary>A part of a sentence between commas, dashes or colons, or from “while” on.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Before">The mark before it; <c>'\0'</c> at the sentence's beginning and before “while”.</param>
internal readonly record struct EnglishPart(int First, int End, char Before);
