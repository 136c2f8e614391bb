using ReadoutDiff.Catalog;

namespace ReadoutDiff.Web.Api;

/// <summary>One side's part in a trend.</summary>
/// <param name="Side">The side.</param>
/// <param name="Meetings">Meetings whose text was read.</param>
/// <param name="Named">Meetings whose text names the concept.</param>
/// <param name="Waiting">Meetings left out since the text waits to be read.</param>
/// <param name="Unreadable">Meetings left out since the text cannot be read.</param>
/// <param name="Values">A value for each period.</param>
internal sealed record TrendSideItem(string Side, int Meetings, int Named, int Waiting, int Unreadable, IReadOnlyList<TrendValue> Values);
