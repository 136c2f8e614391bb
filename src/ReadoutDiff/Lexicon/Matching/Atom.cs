namespace ReadoutDiff.Lexicon.Matching;

/// <summary>The smallest part that forms and texts are compared by: a token, or a part of one between hyphens.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset in the original text.</param>
/// <param name="End">Offset after it.</param>
/// <param name="IsJoined">Whether a hyphen joins it to the atom before.</param>
internal readonly record struct Atom(AtomKind Kind, int Start, int End, bool IsJoined);
