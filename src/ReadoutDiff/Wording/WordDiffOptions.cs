namespace ReadoutDiff.Wording;

/// <summary>How much work a word diff may do before it shows stretches as replaced whole.</summary>
public sealed record WordDiffOptions
{
    /// <summary>Steps of work in one diff, at least 1; the default keeps 20,000 unrelated words a side well under a second.</summary>
    public long Budget { get; init; } = 16_000_000;

    /// <summary>
    /// Most words, of both sides together, in a stretch handed to DiffPlex at once, at least 2. DiffPlex cannot be cancelled, so this
    /// bounds how late a cancellation is seen (some tens of milliseconds).
    /// </summary>
    public int LargestGap { get; init; } = 4_000;
}
