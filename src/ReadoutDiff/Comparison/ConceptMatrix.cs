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
            IsGeneric = pair.Participants.IsGeneric(id),
            Interest = DifferenceInterest.Of(row, concept?.Salience ?? 1, IsImplied(id, pair, narrower)),
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

        var sorted = covers.OrderBy(span => span.Start).ToArray();
        return table[id].Evidence.All(span => covers.Contains(span) || Array.Exists(sorted, cover => cover.Contains(span)));
    }
}
