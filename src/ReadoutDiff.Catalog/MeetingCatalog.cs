using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Catalog;

/// <summary>All meetings of an archive with what is known of their texts, in memory. Immutable; safe for use by several threads. Every answer comes without the archive.</summary>
public sealed class MeetingCatalog
{
    private readonly Dictionary<long, CatalogMeeting> _byId;
    private readonly MeetingSearch _search;
    private readonly CountTable _counts;

    /// <summary>Makes a catalog; O(n log n) in the meetings, linear in what their texts name.</summary>
    /// <param name="meetings">The meetings, each with another number, in any order.</param>
    /// <param name="lexicon">Names concepts and people, and says how telling they are.</param>
    public MeetingCatalog(IEnumerable<CatalogMeeting> meetings, ILexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(meetings);
        ArgumentNullException.ThrowIfNull(lexicon);
        Meetings = [.. meetings.OrderByDescending(meeting => meeting.Date).ThenByDescending(meeting => meeting.Id)];
        _byId = Meetings.ToDictionary(meeting => meeting.Id);
        _search = new MeetingSearch(Meetings, new CatalogIndex(Meetings, lexicon));
        _counts = new CountTable(Meetings, lexicon);
        Concepts = _search.Concepts();
        Sides =
        [
            .. Meetings.SelectMany(meeting => meeting.Counted).CountBy(text => text.Side)
                .OrderByDescending(side => side.Value).ThenBy(side => side.Key.Code, StringComparer.Ordinal).Select(side => side.Key),
        ];
    }

    /// <summary>All meetings, newest first.</summary>
    public IReadOnlyList<CatalogMeeting> Meetings { get; }

    /// <summary>All concepts that some text names, those of the most meetings first.</summary>
    public IReadOnlyList<ConceptFacet> Concepts { get; }

    /// <summary>The known sides that texts are accounts of, those of the most meetings first.</summary>
    public IReadOnlyList<Side> Sides { get; }

    /// <summary>A meeting by its number; null where there is none.</summary>
    public CatalogMeeting? Meeting(long id) => _byId.GetValueOrDefault(id);

    /// <summary>A page of the meetings for which all that a query gives holds, with counts over all pages.</summary>
    public MeetingPage Search(MeetingQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _search.Search(query);
    }

    /// <summary>How much each side has said of a concept in time. A concept that no text names has counts of 0.</summary>
    public ConceptTrend Trend(string conceptId, TrendOptions options)
    {
        ArgumentNullException.ThrowIfNull(conceptId);
        ArgumentNullException.ThrowIfNull(options);
        return TrendCount.Of(_counts, conceptId, options, _search.Find(options.Meetings));
    }

    /// <summary>What one side names more than another, and less.</summary>
    /// <exception cref="ArgumentException">The two sides are one, or an option is out of its range.</exception>
    public KeynessTable Keyness(Side side, Side reference, KeynessOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return KeynessCount.Of(_counts, side, reference, options, _search.Find(options.Meetings));
    }
}
