namespace ReadoutDiff.Versions;

/// <summary>What became of paragraphs from one version to the next.</summary>
public enum ParagraphChangeKind
{
    /// <summary>It stands in both, perhaps with other words.</summary>
    Kept,

    /// <summary>None of it is found in the earlier version.</summary>
    Added,

    /// <summary>None of it is found in the later version.</summary>
    Removed,

    /// <summary>It was divided.</summary>
    Split,

    /// <summary>It was joined with another.</summary>
    Merged,
}
