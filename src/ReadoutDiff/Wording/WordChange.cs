using ReadoutDiff.Model;

namespace ReadoutDiff.Wording;

/// <summary>A run of equal or differing words; spans refer to the original texts, empty on the side that lacks the words.</summary>
public sealed record WordChange(WordChangeKind Kind, TextSpan Left, TextSpan Right);
