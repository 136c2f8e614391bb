namespace ReadoutDiff.Catalog;

/// <summary>What one side said of a concept in one period.</summary>
/// <param name="Start">The first day of the period.</param>
/// <param name="Meetings">Meetings whose text was read.</param>
/// <param name="Named">Meetings whose text names the concept; at most as many.</param>
/// <param name="Mentions">How many times they name it.</param>
/// <param name="MeanShare">The mean, over all meetings whose text was read, of the share of the text's letters in statements that name it, 0 where it was not found; null without a meeting.</param>
public sealed record TrendValue(DateOnly Start, int Meetings, int Named, int Mentions, double? MeanShare);
