namespace ReadoutDiff.Comparison;

/// <summary>How a side's own account stands to what the other side has its speaker say.</summary>
public enum SpeakerAgreement
{
    /// <summary>It gives the same to the same speaker, to that speaker's side, or to both sides.</summary>
    Agrees,

    /// <summary>It gives the same to another speaker.</summary>
    Differs,

    /// <summary>It has the same without naming who said it.</summary>
    Unattributed,

    /// <summary>No counterpart was found in that text.</summary>
    NotFound,
}
