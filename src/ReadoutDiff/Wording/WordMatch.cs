namespace ReadoutDiff.Wording;

/// <summary>The same word on both sides, by word index.</summary>
internal readonly record struct WordMatch(int Left, int Right);
