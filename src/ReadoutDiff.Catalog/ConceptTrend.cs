namespace ReadoutDiff.Catalog;

/// <summary>How much each side has said of a concept in time.</summary>
/// <param name="ConceptId">The concept.</param>
/// <param name="Period">The stretch of time that one value is for.</param>
/// <param name="Periods">The first day of each period, from that of the first meeting to that of the last without a gap; where that would be more than 600, those with meetings alone.</param>
/// <param name="Sides">The sides, by code.</param>
public sealed record ConceptTrend(string ConceptId, TrendPeriod Period, IReadOnlyList<DateOnly> Periods, IReadOnlyList<SideTrend> Sides)
{
    /// <summary>A period's name: <c>2021</c>, <c>2021-Q2</c> or <c>2021-06</c>.</summary>
    public string Label(DateOnly start) => TrendCalendar.Label(start, Period);
}
