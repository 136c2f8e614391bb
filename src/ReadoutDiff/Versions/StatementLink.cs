namespace ReadoutDiff.Versions;

/// <summary>Statements of two versions that are the same or were made of each other; one side is empty for those that came or went.</summary>
/// <param name="Before">Orders in the earlier version, ascending.</param>
/// <param name="After">Orders in the later version, ascending.</param>
internal sealed record StatementLink(IReadOnlyList<int> Before, IReadOnlyList<int> After)
{
    /// <summary>Whether both versions have it.</summary>
    public bool IsKept => Before.Count > 0 && After.Count > 0;
}
