namespace ReadoutDiff.Statements.Chinese;

/// <summary>Whether a verb reports speech.</summary>
internal enum HanVerbKind
{
    /// <summary>No verb that matters was found.</summary>
    None,

    /// <summary>It narrates an event.</summary>
    Narrated,

    /// <summary>It is an act in itself: thanks, supports, wishes.</summary>
    Acting,

    /// <summary>It introduces what was said.</summary>
    Saying,
}
