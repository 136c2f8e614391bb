namespace ReadoutDiff.Alignment;

/// <summary>The shape of a group of aligned statements.</summary>
public enum AlignmentKind
{
    /// <summary>One statement on each side.</summary>
    OneToOne,

    /// <summary>One on the left, several on the right.</summary>
    OneToMany,

    /// <summary>Several on the left, one on the right.</summary>
    ManyToOne,

    /// <summary>Several on both sides.</summary>
    ManyToMany,

    /// <summary>A statement of the left text for which no counterpart was found in the right.</summary>
    LeftOnly,

    /// <summary>A statement of the right text for which no counterpart was found in the left.</summary>
    RightOnly,
}
