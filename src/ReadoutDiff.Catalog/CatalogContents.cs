using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Readings;
using ReadoutDiff.Lexicon;

namespace ReadoutDiff.Catalog;

/// <summary>The meetings and readings that a keeper has taken over so far. Meetings whose texts and readings have not changed are handed on as they are. For one thread at a time.</summary>
internal sealed class CatalogContents(ILexicon lexicon, string engine)
{
    private readonly Dictionary<long, MeetingRecord> _records = [];
    private readonly Dictionary<ReadingKey, Reading> _readings = [];
    private readonly Dictionary<long, CatalogMeeting> _meetings = [];

    /// <summary>The corrections that hold; replaced as a whole, so that other threads may read it.</summary>
    public ReadingCorrections Corrections { get; set; } = ReadingCorrections.None;

    /// <summary>Takes over a meeting that is new or has changed.</summary>
    public void Add(MeetingRecord record)
    {
        _records[record.Id!.Value] = record;
        _meetings.Remove(record.Id.Value);
    }

    /// <summary>Takes over a reading; one by another engine does not replace one by this.</summary>
    public void Add(Reading reading)
    {
        var key = ReadingKey.Of(reading);
        if (!_readings.TryGetValue(key, out var known) || !IsOwn(known) || IsOwn(reading))
        {
            _readings[key] = reading;
        }
    }

    /// <summary>The catalog of all of it. Linear in the texts; meetings are looked at again where something has changed.</summary>
    public MeetingCatalog ToCatalog()
    {
        foreach (var (id, record) in _records)
        {
            if (!_meetings.TryGetValue(id, out var meeting) || !IsSame(meeting))
            {
                _meetings[id] = new CatalogMeeting(record, [.. record.Texts.Select(Text)]);
            }
        }

        return new MeetingCatalog(_meetings.Values, lexicon);
    }

    private bool IsOwn(Reading reading) => reading.Engine.StartsWith(engine, StringComparison.Ordinal);

    private bool IsSame(CatalogMeeting meeting)
    {
        foreach (var text in meeting.Texts)
        {
            if (!ReferenceEquals(text.Reading, _readings.GetValueOrDefault(ReadingKey.Of(text.Text))) || (text.Reading is { } reading && text.IsCurrent != IsCurrent(text.Text, reading)))
            {
                return false;
            }
        }

        return true;
    }

    private CatalogText Text(MeetingText text) => _readings.TryGetValue(ReadingKey.Of(text), out var reading)
        ? new CatalogText(text, reading, IsCurrent(text, reading))
        : new CatalogText(text, null, false);

    private bool IsCurrent(MeetingText text, Reading reading) => reading.Engine == engine + Corrections.MarkOf(text.Address);
}
