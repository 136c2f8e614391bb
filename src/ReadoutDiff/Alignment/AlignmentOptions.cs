namespace ReadoutDiff.Alignment;

/// <summary>How statements are put together into groups. The defaults are what the evaluation measures.</summary>
public sealed record AlignmentOptions
{
    /// <summary>The probability, 0 to 1, a pair must exceed; below it both statements are better left without counterpart.</summary>
    public double PairThreshold { get; init; } = 0.45;

    /// <summary>The probability, 0 to 1, a left-over statement must exceed to join its neighbour's group.</summary>
    public double MergeThreshold { get; init; } = 0.3;

    /// <summary>Most statements of one side in a group.</summary>
    public int MaxGroupSide { get; init; } = 3;

    /// <summary>Counterparts considered for each statement; more cost time, not memory.</summary>
    public int CandidatesPerStatement { get; init; } = 16;

    /// <summary>What standing at the same relative place adds to a pair's weight; decides ties only.</summary>
    public double OrderTieBreak { get; init; } = 0.005;

    /// <summary>Most steps of the search for the best assignment; past it the rest is paired greedily and a limit says so.</summary>
    public long WorkBudget { get; init; } = 100_000_000;

    /// <summary>Most pairs scored, four bytes each; past it only the openings of the texts are aligned and a limit says so.</summary>
    public long MaxPairs { get; init; } = 25_000_000;
}
