namespace ReadoutDiff.Comparison;

/// <summary>Lists the null alignments of a pair.</summary>
internal static class OneSidedStatements
{
    /// <summary>Those that name the most telling one-sided concept first, then the surest. Cost O(n log n + mentions).</summary>
    public static IReadOnlyList<OneSidedStatement> Of(ComparedPair pair, IReadOnlyList<ConceptComparison> concepts)
    {
        var left = OnlyHere(concepts, Verdict.LeftOnly, row => row.Left);
        var right = OnlyHere(concepts, Verdict.RightOnly, row => row.Right);
        return
        [
            .. pair.Alignment.Groups
                .Where(group => group.Left.Count == 0 || group.Right.Count == 0)
                .SelectMany(group => (group.Left.Count > 0 ? group.Left : group.Right).Select(order => (IsLeft: group.Left.Count > 0, Order: order, group.Score)))
                .Select(item => (item.IsLeft, item.Order, item.Score, Rows: (item.IsLeft ? left : right).GetValueOrDefault(item.Order) ?? []))
                .OrderByDescending(item => item.Rows.Count > 0 ? item.Rows[0].Interest : 0)
                .ThenByDescending(item => item.Score)
                .ThenByDescending(item => item.IsLeft)
                .ThenBy(item => item.Order)
                .Select(item => new OneSidedStatement(item.IsLeft, item.Order, item.Score, [.. item.Rows.Select(row => row.Id)])
                {
                    Caveat = pair.AlignmentCaveat(!item.IsLeft),
                }),
        ];
    }

    private static Dictionary<int, List<ConceptComparison>> OnlyHere(
        IReadOnlyList<ConceptComparison> concepts,
        Verdict verdict,
        Func<ConceptComparison, ConceptPresence> side)
    {
        var byStatement = new Dictionary<int, List<ConceptComparison>>();
        foreach (var row in concepts.Where(row => row.Verdict == verdict))
        {
            foreach (var order in side(row).Statements)
            {
                if (!byStatement.TryGetValue(order, out var rows))
                {
                    byStatement[order] = rows = [];
                }

                rows.Add(row);
            }
        }

        return byStatement;
    }
}
