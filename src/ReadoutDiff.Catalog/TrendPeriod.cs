namespace ReadoutDiff.Catalog;

/// <summary>The stretch of time that one value of a trend is for.</summary>
public enum TrendPeriod
{
    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A calendar year.</summary>
    Year,
}
