namespace ReadoutDiff.Web.Api;

/// <summary>How much each side has said of a concept in time.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="Periods">The periods' names, in order.</param>
/// <param name="Sides">The sides.</param>
internal sealed record TrendItem(string Concept, IReadOnlyList<string> Periods, IReadOnlyList<TrendSideItem> Sides);
