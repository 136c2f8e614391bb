namespace ReadoutDiff.Comparison;

/// <summary>What a new version of a text changes in its comparison with the other side's; the graver members first.</summary>
public enum FindingChangeKind
{
    /// <summary>What one side has the other's speaker say is now given to another speaker in that side's own account.</summary>
    AccountsNowDiffer,

    /// <summary>What one side has the other's speaker say now has the same speaker in that side's own account.</summary>
    AccountsNowAgree,

    /// <summary>A concept, figure or date was not found in the earlier version and is found in the later one.</summary>
    NowFound,

    /// <summary>A concept, figure or date was found in the earlier version and is not found in the later one.</summary>
    NoLongerFound,

    /// <summary>Another speaker raises it.</summary>
    OtherSpeaker,

    /// <summary>It has come to the title or the lede.</summary>
    MoreProminent,

    /// <summary>It is no longer in the title or the lede.</summary>
    LessProminent,

    /// <summary>A statement that stands as before now has a counterpart in the other text.</summary>
    CounterpartNowFound,

    /// <summary>A statement that stands as before no longer has a counterpart in the other text.</summary>
    CounterpartNoLongerFound,
}
