using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>Builds the concept matrix.</summary>
internal static class ConceptMatrix
{
    /// <summary>A row for each concept and value that either text names, in the order of <see cref="ReadoutComparison.Concepts"/>.</summary>
    public static IReadOnlyList<ConceptComparison> Of(ComparedPair pair)
    {
        var narrower = Narrower(pair);
        return
        [
            .. pair.LeftTable.Ids.Union(pair.RightTable.Ids, StringComparer.Ordinal)
                .Select(id => Row(id, pair, narrower))
                .OrderBy(row => row.IsValue ? 2 : row.IsGeneric ? 1 : 0)
                .ThenByDescending(row => row.Interest)
                .ThenByDescending(row => Math.Max(row.Left.Emphasis, row.Right.Emphasis))
                .ThenBy(row => row.Id, StringComparer.Ordinal),
        ];
    }

    private static ConceptComparison Row(string id, ComparedPair pair, Dictionary<string, List<string>> narrower)
    {
        var left = pair.LeftTable[id];
        var right = pair.RightTable[id];
        var concept = pair.Lexicon.Concepts.GetValueOrDefault(id);
        var isValue = concept is null && NormalizedValue.Parse(id) is not null;
        var row = new ConceptComparison(
            id,
            isValue ? null : concept?.Kind ?? ConceptKind.Topic,
            concept?.Labels ?? ValueLabels.Of(id),
            left,
            right,
            Emphasis.Judge(left, right));
        row = row with
        {
            Salience = concept?.Salience ?? 1,
            IsGeneric = pair.Participants.IsGeneric(id),
            Interest = DifferenceInterest.Of(row, concept?.Salience ?? 1, pair.Participants.IsThirdParty(id), IsImplied(id, pair, narrower)),
            Caveat = row.Verdict switch
            {
                Verdict.LeftOnly => pair.RightCaveat,
                Verdict.RightOnly => pair.LeftCaveat,
                _ => null,
            },
        };
        return row with { Summary = ConceptSummary.Of(row, pair) };
    }

    private static Dictionary<string, List<string>> Narrower(ComparedPair pair)
    {
        var narrower = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var id in pair.LeftTable.Ids.Union(pair.RightTable.Ids, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            foreach (var wider in ConceptHierarchy.Above(id, pair.Lexicon))
            {
                if (!narrower.TryGetValue(wider, out var list))
                {
                    narrower[wider] = list = [];
                }

                list.Add(id);
            }
        }

        return narrower;
    }

    private static bool IsImplied(string id, ComparedPair pair, Dictionary<string, List<string>> narrower) =>
        narrower.TryGetValue(id, out var ids) && IsCovered(pair.LeftTable, id, ids) && IsCovered(pair.RightTable, id, ids);

    private static bool IsCovered(PresenceTable table, string id, List<string> narrower)
    {
        var covers = new HashSet<TextSpan>();
        foreach (var narrow in narrower)
        {
            covers.UnionWith(table[narrow].Evidence);
        }

        // Of the covers that begin no later than a span, the one that ends last decides.
        var starts = covers.OrderBy(span => span.Start).ToArray();
        var ends = new int[starts.Length];
        for (var i = 0; i < starts.Length; i++)
        {
            ends[i] = Math.Max(starts[i].End, i > 0 ? ends[i - 1] : 0);
        }

        var last = -1;
        foreach (var span in table[id].Evidence)
        {
            while (last + 1 < starts.Length && starts[last + 1].Start <= span.Start)
            {
                last++;
            }

            if (last < 0 || ends[last] < span.End)
            {
                return false;
            }
        }

        return true;
    }
}
