namespace ReadoutDiff.Versions;

/// <summary>What became of a paragraph, or of those that were split or merged.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Before">Indexes in the earlier version, ascending.</param>
/// <param name="After">Indexes in the later version, ascending.</param>
/// <param name="IsMoved">Whether it stands elsewhere among the paragraphs that both versions have.</param>
public sealed record ParagraphChange(ParagraphChangeKind Kind, IReadOnlyList<int> Before, IReadOnlyList<int> After, bool IsMoved);
