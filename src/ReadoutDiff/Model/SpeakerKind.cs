namespace ReadoutDiff.Model;

/// <summary>What sort of speaker a statement is attributed to.</summary>
public enum SpeakerKind
{
    /// <summary>Could not be resolved.</summary>
    Unknown,

    /// <summary>The publisher narrates.</summary>
    Narrator,

    /// <summary>A named person.</summary>
    Person,

    /// <summary>One side as a delegation.</summary>
    Delegation,

    /// <summary>Both sides together.</summary>
    Both,
}
