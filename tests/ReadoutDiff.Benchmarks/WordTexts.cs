namespace ReadoutDiff.Benchmarks;

/// <summary>How two texts of words stand to each other.</summary>
public enum WordTexts
{
    /// <summary>Words drawn independently from one vocabulary, as of two readouts of other meetings.</summary>
    Unrelated,

    /// <summary>No word in common.</summary>
    Disjoint,

    /// <summary>One word in ten replaced by another of the same vocabulary.</summary>
    TenPercentEdited,
}
