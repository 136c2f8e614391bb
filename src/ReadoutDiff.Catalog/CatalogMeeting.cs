using ReadoutDiff.Archive;

namespace ReadoutDiff.Catalog;

/// <summary>A meeting with its texts. Immutable.</summary>
/// <param name="record">The meeting as stored.</param>
/// <param name="texts">Its texts, in the order of the record.</param>
public sealed class CatalogMeeting(MeetingRecord record, IReadOnlyList<CatalogText> texts)
{
    private MeetingFacts? _facts;

    /// <summary>The meeting as stored.</summary>
    public MeetingRecord Record { get; } = record;

    /// <summary>Its texts, in the order of the record.</summary>
    public IReadOnlyList<CatalogText> Texts { get; } = texts;

    /// <summary>The number in the archive.</summary>
    public long Id => Record.Id ?? 0;

    /// <summary>The day it took place.</summary>
    public DateOnly Date => Record.Date;

    /// <summary>How many texts wait to be read: nothing can be said of what they name.</summary>
    public int Waiting => Texts.Count(text => text.IsWaiting);

    /// <summary>How many texts cannot be read: nothing can be said of what they name.</summary>
    public int Unreadable => Texts.Count(text => text.Problem is not null);

    /// <summary>The text that each known side's account is counted by, by side code; translations are not counted beside it.</summary>
    public IReadOnlyList<CountedText> Counted => Facts.Counted;

    /// <summary>The ids of what a text of one side names while every text of another side was read in whole and it was not found in any; by id.</summary>
    public IReadOnlyList<string> OneSided => Facts.OneSided;

    /// <summary>What searches and counts look at. Made once; made twice where two threads come first, which is harmless.</summary>
    internal MeetingFacts Facts => _facts ??= MeetingFacts.Of(this);
}
