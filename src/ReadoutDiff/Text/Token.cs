using ReadoutDiff.Model;

namespace ReadoutDiff.Text;

/// <summary>A word, number, Han character or mark of a text.</summary>
/// <param name="Span">Where it stands in the original text.</param>
/// <param name="Kind">What it consists of.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind);
