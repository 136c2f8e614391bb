namespace ReadoutDiff.Wording;

/// <summary>What became of a run of words.</summary>
public enum WordChangeKind
{
    /// <summary>The same words on both sides.</summary>
    Equal,

    /// <summary>Words of the left text that are not at this place in the right.</summary>
    LeftOnly,

    /// <summary>Words of the right text that are not at this place in the left.</summary>
    RightOnly,
}
