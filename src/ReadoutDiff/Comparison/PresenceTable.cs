using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>How one text treats every concept and value it names.</summary>
internal sealed class PresenceTable
{
    private readonly Dictionary<string, ConceptPresence> _presences = new(StringComparer.Ordinal);

    private PresenceTable(int letters, IReadOnlyList<int> statementLetters)
    {
        Letters = letters;
        StatementLetters = statementLetters;
    }

    /// <summary>Letters and digits of the whole text.</summary>
    public int Letters { get; }

    /// <summary>Letters and digits of each statement.</summary>
    public IReadOnlyList<int> StatementLetters { get; }

    /// <summary>Ids of all that the text names.</summary>
    public IReadOnlyCollection<string> Ids => _presences.Keys;

    /// <summary>The presence of an id.</summary>
    public ConceptPresence this[string id] => _presences.GetValueOrDefault(id, ConceptPresence.NotFound);

    /// <summary>Measures a text. Cost O(k log k) in mentions, plus the letters.</summary>
    public static PresenceTable Of(AnalyzedReadout text, ILexicon lexicon, CancellationToken cancellationToken)
    {
        var published = text.Readout.Text;
        var letters = text.Statements.Select(statement => LetterCount.Of(published.AsSpan(statement.Span.Start, statement.Span.Length))).ToArray();
        var table = new PresenceTable(LetterCount.Of(published), letters);
        var mentions = TextMentions.Of(text, lexicon, cancellationToken).ById;
        var ranks = Ranks(mentions, lexicon);
        foreach (var (id, places) in mentions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            table._presences[id] = table.Measure(text, places, ranks.TryGetValue(id, out var rank) ? rank : null, ranks.Count);
        }

        return table;
    }

    /// <summary>Takes the mentions of a finer date as mentions of the coarser one that holds it.</summary>
    public void TakeOver(string id, string finer) => _presences.TryAdd(id, _presences[finer]);

    private ConceptPresence Measure(AnalyzedReadout text, List<LocatedMention> places, int? rank, int conceptCount)
    {
        var orders = new List<int>(places.Count);
        var speakers = new List<Speaker>();
        var sections = new List<Section>();
        var acts = new List<SpeechAct>();
        var letters = 0L;
        foreach (var (_, order) in places)
        {
            // Mentions stand by position, and so do statements.
            if (orders.Count > 0 && orders[^1] == order)
            {
                continue;
            }

            orders.Add(order);
            letters += StatementLetters[order];
            var statement = text.Statements[order];
            AddNew(speakers, statement.Attribution.Speaker);
            AddNew(sections, statement.Section);
            if (statement.Attribution.Act != SpeechAct.None)
            {
                AddNew(acts, statement.Attribution.Act);
            }
        }

        sections.Sort();
        var presence = new ConceptPresence(
            places.Count,
            orders,
            places.ConvertAll(place => place.Span),
            speakers,
            sections,
            acts.Count < 2 ? acts : [.. acts.OrderByDescending(act => act.Strength)],
            rank,
            Letters == 0 ? 0 : Math.Min(1, (double)letters / Letters));
        return presence with { Emphasis = Emphasis.Of(presence, conceptCount) };
    }

    private static void AddNew<T>(List<T> items, T item)
    {
        if (!items.Contains(item))
        {
            items.Add(item);
        }
    }

    // Values have no rank: a date in the lede would push every theme back.
    private static Dictionary<string, int> Ranks(IReadOnlyDictionary<string, List<LocatedMention>> mentions, ILexicon lexicon) => mentions
        .Where(pair => pair.Value.Count > 0 && lexicon.Concepts.ContainsKey(pair.Key))
        .OrderBy(pair => pair.Value[0].Span.Start)
        .ThenBy(pair => pair.Value[0].Span.End)
        .ThenBy(pair => pair.Key, StringComparer.Ordinal)
        .Select((pair, index) => (pair.Key, Rank: index + 1))
        .ToDictionary(pair => pair.Key, pair => pair.Rank, StringComparer.Ordinal);
}
