namespace ReadoutDiff.Catalog;

/// <summary>What a trend is counted over.</summary>
public sealed record TrendOptions
{
    /// <summary>The stretch of time that one value is for.</summary>
    public TrendPeriod Period { get; init; } = TrendPeriod.Quarter;

    /// <summary>Which meetings count; all of them when nothing is asked. Pages do not matter.</summary>
    public MeetingQuery Meetings { get; init; } = new();
}
