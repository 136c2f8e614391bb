using ReadoutDiff.Wording;

namespace ReadoutDiff.Versions;

/// <summary>What became of one statement, or of a few that were split or merged.</summary>
public sealed record StatementChange
{
    /// <summary>What became of it.</summary>
    public required StatementChangeKind Kind { get; init; }

    /// <summary>Orders of its statements in the earlier version, ascending; empty for an added one.</summary>
    public required IReadOnlyList<int> Before { get; init; }

    /// <summary>Orders of its statements in the later version, ascending; empty for a removed one.</summary>
    public required IReadOnlyList<int> After { get; init; }

    /// <summary>Whether it stands elsewhere among the statements that both versions have.</summary>
    public bool IsMoved { get; init; }

    /// <summary>Its words compared; null where no character differs, or one version has none of it.</summary>
    public WordDiff? Words { get; init; }

    /// <summary>Another speaker or act; null where both are as before.</summary>
    public AttributionChange? Attribution { get; init; }

    /// <summary>What the change touches; null where nothing changed.</summary>
    public ChangeClass? Class { get; init; }
}
