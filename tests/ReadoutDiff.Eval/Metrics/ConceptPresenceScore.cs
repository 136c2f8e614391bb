using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Eval.Metrics;

/// <summary>Whether the concepts found in a text are those it names. Wider concepts count with the narrower that imply them.</summary>
internal static class ConceptPresenceScore
{
    /// <summary>The lexicon ids that the engine finds; figures and dates are left out, as in the gold.</summary>
    public static IReadOnlySet<string> Found(AnalyzedReadout readout, ILexicon lexicon) =>
        Close(readout.Statements.SelectMany(statement => statement.Mentions).Select(mention => mention.ConceptId).Where(IsConcept), lexicon);

    /// <summary>The ids with all wider ones that they imply.</summary>
    public static IReadOnlySet<string> Close(IEnumerable<string> ids, ILexicon lexicon)
    {
        var closed = new HashSet<string>();
        var open = new Stack<string>(ids);
        while (open.TryPop(out var id))
        {
            if (closed.Add(id) && lexicon.Concepts.TryGetValue(id, out var concept))
            {
                foreach (var wider in concept.Broader)
                {
                    open.Push(wider);
                }
            }
        }

        return closed;
    }

    // A normalized value has its kind before a colon.
    private static bool IsConcept(string id) => !id.Contains(':');
}
