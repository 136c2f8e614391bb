namespace ReadoutDiff.Alignment;

/// <summary>Statements of both sides that say the same, or one statement with no counterpart (null alignment).</summary>
/// <param name="Left">Orders of the left statements, ascending; empty for a right-only group.</param>
/// <param name="Right">Orders of the right statements, ascending; empty for a left-only group.</param>
/// <param name="Score">Calibrated probability, 0 to 1, that the group is right; for a null alignment, that no counterpart exists.</param>
/// <param name="Kind">The shape.</param>
/// <param name="IsCrossing">Whether the pairing runs against the order of another group.</param>
public sealed record AlignedGroup(
    IReadOnlyList<int> Left,
    IReadOnlyList<int> Right,
    double Score,
    AlignmentKind Kind,
    bool IsCrossing)
{
    /// <summary>Whether a person put it together, or parted a statement of it from others; its score is then 1.</summary>
    public bool IsCorrected { get; init; }
}
