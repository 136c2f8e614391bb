namespace ReadoutDiff.Collection.Meetings;

/// <summary>A meeting with the accounts of it that were collected, and those that were not.</summary>
/// <param name="Date">The meeting's date.</param>
/// <param name="Kind">Its kind, such as <c>talks</c>; empty where unknown.</param>
/// <param name="Title">A title for people.</param>
/// <param name="People">Lexicon ids of those who met.</param>
/// <param name="Texts">The accounts; at most one a side and language.</param>
/// <param name="Missing">What was looked for and not found, one line each.</param>
public sealed record CollectedMeeting(
    DateOnly Date, string Kind, string Title, IReadOnlyList<string> People, IReadOnlyList<CollectedText> Texts, IReadOnlyList<string> Missing);
