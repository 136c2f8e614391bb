using ReadoutDiff.Lexicon;
using ReadoutDiff.Text;

namespace ReadoutDiff.Catalog;

/// <summary>Which meetings have what: a set of meetings for each person, kind and concept. Built in time linear in what the texts name.</summary>
internal sealed class CatalogIndex
{
    private const int Contested = 3;

    private readonly IReadOnlyList<CatalogMeeting> _meetings;
    private readonly ILexicon _lexicon;
    private readonly List<(string Words, MeetingSet Meetings)> _labels = [];

    /// <param name="meetings">The meetings, newest first.</param>
    /// <param name="lexicon">Names concepts and people.</param>
    public CatalogIndex(IReadOnlyList<CatalogMeeting> meetings, ILexicon lexicon)
    {
        (_meetings, _lexicon) = (meetings, lexicon);
        (Waiting, Unreadable, BothSides, ContestedAlone) = (New(), New(), New(), New());
        for (var place = 0; place < meetings.Count; place++)
        {
            Add(place, meetings[place]);
        }

        foreach (var (id, set) in Concepts.Concat(People))
        {
            if (lexicon.Concepts.TryGetValue(id, out var concept))
            {
                _labels.Add((Folding.Fold(string.Join('\n', concept.Labels.Values.Append(id))), set));
            }
        }
    }

    public Dictionary<string, MeetingSet> People { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, MeetingSet> Kinds { get; } = new(StringComparer.Ordinal);

    /// <summary>Where any text names a concept.</summary>
    public Dictionary<string, MeetingSet> Concepts { get; } = new(StringComparer.Ordinal);

    /// <summary>Where one side alone names a concept.</summary>
    public Dictionary<string, MeetingSet> Alone { get; } = new(StringComparer.Ordinal);

    /// <summary>Where one side alone names some contested concept.</summary>
    public MeetingSet ContestedAlone { get; }

    public MeetingSet Waiting { get; }

    public MeetingSet Unreadable { get; }

    public MeetingSet BothSides { get; }

    /// <summary>The meetings of some days: they stand newest first.</summary>
    public MeetingSet Between(DateOnly? from, DateOnly? to)
    {
        var first = to is { } last ? Places(date => date > last) : 0;
        var end = from is { } earliest ? Places(date => date >= earliest) : _meetings.Count;
        return MeetingSet.Range(_meetings.Count, first, end);
    }

    /// <summary>The meetings, of some, in which a folded word is found.</summary>
    public MeetingSet Find(string word, MeetingSet among)
    {
        var found = New();
        foreach (var (words, meetings) in _labels)
        {
            if (words.Contains(word, StringComparison.Ordinal))
            {
                found.Or(meetings);
            }
        }

        found.And(among);
        foreach (var place in among.Places())
        {
            if (!found.Contains(place) && _meetings[place].Facts.Words.Contains(word, StringComparison.Ordinal))
            {
                found.Add(place);
            }
        }

        return found;
    }

    /// <summary>How telling a concept is; anniversaries and what the lexicon does not know are of the middle.</summary>
    public int Salience(string id) => _lexicon.Concepts.TryGetValue(id, out var concept) ? concept.Salience : 2;

    /// <summary>A set of none.</summary>
    public MeetingSet New() => new(_meetings.Count);

    private void Add(int place, CatalogMeeting meeting)
    {
        foreach (var person in meeting.Record.People)
        {
            Of(People, person).Add(place);
        }

        if (meeting.Record.Kind.Length > 0)
        {
            Of(Kinds, meeting.Record.Kind).Add(place);
        }

        foreach (var id in meeting.Facts.Concepts)
        {
            Of(Concepts, id).Add(place);
        }

        foreach (var id in meeting.Facts.OneSided)
        {
            Of(Alone, id).Add(place);
            if (Salience(id) >= Contested)
            {
                ContestedAlone.Add(place);
            }
        }

        AddIf(Waiting, place, meeting.Waiting > 0);
        AddIf(Unreadable, place, meeting.Unreadable > 0);
        AddIf(BothSides, place, meeting.Counted.Count > 1);
    }

    private static void AddIf(MeetingSet set, int place, bool holds)
    {
        if (holds)
        {
            set.Add(place);
        }
    }

    private MeetingSet Of(Dictionary<string, MeetingSet> sets, string id)
    {
        if (!sets.TryGetValue(id, out var set))
        {
            sets[id] = set = New();
        }

        return set;
    }

    // The number of meetings at the beginning for whose date it holds.
    private int Places(Predicate<DateOnly> holds)
    {
        var (low, high) = (0, _meetings.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(_meetings[middle].Date) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
