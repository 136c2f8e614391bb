namespace ReadoutDiff.Archive;

/// <summary>A meeting that texts were collected of. Date, people and kind together tell it from any other.</summary>
/// <param name="Id">The number in the archive; null until it is stored.</param>
/// <param name="Date">The day it took place.</param>
/// <param name="Title">A title for the user.</param>
/// <param name="Kind">Talks, call, video, …; may be empty.</param>
/// <param name="People">Lexicon ids, or <c>name:</c> and the name as written; in any order.</param>
/// <param name="Texts">The texts known, in the order of side, language and address when read back.</param>
public sealed record MeetingRecord(
    long? Id,
    DateOnly Date,
    string Title,
    string Kind,
    IReadOnlyList<string> People,
    IReadOnlyList<MeetingText> Texts);
