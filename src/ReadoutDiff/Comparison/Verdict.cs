namespace ReadoutDiff.Comparison;

/// <summary>Which text gives a concept more weight.</summary>
public enum Verdict
{
    /// <summary>Found in the left text, not found in the right.</summary>
    LeftOnly,

    /// <summary>Found in the right text, not found in the left.</summary>
    RightOnly,

    /// <summary>Found in both, with more weight in the left.</summary>
    BothLeftHeavier,

    /// <summary>Found in both, with more weight in the right.</summary>
    BothRightHeavier,

    /// <summary>Found in both with like weight.</summary>
    Both,
}
