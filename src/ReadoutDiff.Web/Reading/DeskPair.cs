using ReadoutDiff.Comparison;

namespace ReadoutDiff.Web.Reading;

/// <summary>Two texts and their comparison.</summary>
/// <param name="Left">The left text.</param>
/// <param name="Right">The right text.</param>
/// <param name="Comparison">What is said of them.</param>
internal sealed record DeskPair(ShelfText Left, ShelfText Right, ReadoutComparison Comparison);
