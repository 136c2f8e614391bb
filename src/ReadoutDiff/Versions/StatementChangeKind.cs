namespace ReadoutDiff.Versions;

/// <summary>What became of statements from one version to the next.</summary>
public enum StatementChangeKind
{
    /// <summary>One statement stands in both, perhaps with other words.</summary>
    Kept,

    /// <summary>It is not found in the earlier version.</summary>
    Added,

    /// <summary>It is not found in the later version.</summary>
    Removed,

    /// <summary>One statement became several.</summary>
    Split,

    /// <summary>Several statements became one.</summary>
    Merged,
}
