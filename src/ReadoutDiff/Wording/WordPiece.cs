using ReadoutDiff.Model;

namespace ReadoutDiff.Wording;

/// <summary>A word, number, Han character or punctuation mark, or the white space between two of them.</summary>
/// <param name="Span">Its place in the text.</param>
/// <param name="IsSpace">Whether it stands between tokens.</param>
internal readonly record struct WordPiece(TextSpan Span, bool IsSpace);
