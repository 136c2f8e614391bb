namespace ReadoutDiff.Web.Api;

/// <summary>Texts to store.</summary>
/// <param name="Texts">One to ten texts.</param>
/// <param name="Meeting">The stored meeting they are of; the one they tell of when left out.</param>
/// <param name="Date">The day of a new meeting, where the texts do not say it.</param>
/// <param name="Title">The title of a new meeting.</param>
/// <param name="Kind">The kind of a new meeting.</param>
internal sealed record NewTexts(IReadOnlyList<NewTextItem> Texts, long? Meeting = null, DateOnly? Date = null, string? Title = null, string? Kind = null);
