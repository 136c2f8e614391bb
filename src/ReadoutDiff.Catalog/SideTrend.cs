using ReadoutDiff.Model;

namespace ReadoutDiff.Catalog;

/// <summary>One side's part in a trend: by one text a meeting, its account in its own language where there is one.</summary>
/// <param name="Side">The side.</param>
/// <param name="Values">A value for each period.</param>
/// <param name="Points">A point for each meeting whose text was read, oldest first.</param>
/// <param name="Waiting">Meetings left out since the text waits to be read.</param>
/// <param name="Unreadable">Meetings left out since the text cannot be read.</param>
public sealed record SideTrend(Side Side, IReadOnlyList<TrendValue> Values, IReadOnlyList<TrendPoint> Points, int Waiting, int Unreadable)
{
    /// <summary>Meetings whose text was read.</summary>
    public int Meetings { get; } = Values.Sum(value => value.Meetings);

    /// <summary>Meetings whose text names the concept.</summary>
    public int Named { get; } = Values.Sum(value => value.Named);
}
