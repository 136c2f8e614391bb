using System.Collections.Concurrent;
using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements;

namespace ReadoutDiff.Versions;

/// <summary>
/// The statements that stand in both versions with the same characters and are sentences of their own. What they name, they name in both,
/// so that it has neither come nor gone: they are only asked about what changed statements name.
/// </summary>
internal sealed class UnchangedStatements
{
    private readonly AnalyzedReadout _before;
    private readonly AnalyzedReadout _after;
    private readonly List<int> _places = [];

    /// <summary>Finds them; linear in the text. Both versions are of one language and date, so that equal words name the same.</summary>
    public UnchangedStatements(AnalyzedReadout before, AnalyzedReadout after, IReadOnlyList<StatementLink> links)
    {
        (_before, _after) = (before, after);
        (Before, After) = (new bool[before.Statements.Count], new bool[after.Statements.Count]);
        foreach (var link in links)
        {
            if (link is { Before: [var earlier], After: [var later] } && before.Words(earlier).SequenceEqual(after.Words(later)))
            {
                Before[earlier] = IsAlone(before, earlier);
                After[later] = IsAlone(after, later);
                if (Before[earlier] || After[later])
                {
                    _places.Add(earlier);
                }
            }
        }
    }

    /// <summary>For each statement of the earlier version, whether it is one.</summary>
    public bool[] Before { get; }

    /// <summary>For each statement of the later version, whether it is one.</summary>
    public bool[] After { get; }

    /// <summary>Takes out of a set of concepts and values those that the statements name, themselves or by a narrower concept. On all processors; linear.</summary>
    public void Remove(HashSet<string> ids, DiplomaticLexicon lexicon, CancellationToken ct)
    {
        if (ids.Count == 0)
        {
            return;
        }

        var search = lexicon.Search(ids, _before.Readout.Language);
        var (text, date) = (_before.Readout.Text, _before.Readout.MeetingDate);
        var known = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        Processors.For(_places.Count, i =>
        {
            var statement = _before.Statements[_places[i]];
            foreach (var mention in search?.Mentions(text, statement.Span, date) ?? statement.Mentions)
            {
                known.TryAdd(mention.ConceptId, true);
            }
        }, ct);
        foreach (var id in known.Keys)
        {
            ids.Remove(id);
            ids.ExceptWith(ConceptHierarchy.Above(id, lexicon));
        }
    }

    private static bool IsAlone(AnalyzedReadout version, int order)
    {
        var (text, statements) = (version.Readout.Text, version.Statements);
        return (order == 0 || !TextMentions.IsCutInside(text, statements[order - 1], statements[order]))
            && (order + 1 == statements.Count || !TextMentions.IsCutInside(text, statements[order], statements[order + 1]));
    }
}
