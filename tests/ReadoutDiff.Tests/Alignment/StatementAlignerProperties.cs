using ReadoutDiff.Alignment;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

// The arguments come from FsCheck, which the analyzer does not know.
#pragma warning disable NUnit1027

namespace ReadoutDiff.Tests.Alignment;

public class StatementAlignerProperties
{
    [Property]
    public bool Align_AnyScores_PutsEachStatementInExactlyOneGroup(byte left, byte right, int seed)
    {
        var (n, m) = (left % 12, right % 12);
        var groups = Align(n, m, Score(seed)).Groups;
        return groups.SelectMany(g => g.Left).Order().SequenceEqual(Enumerable.Range(0, n))
            && groups.SelectMany(g => g.Right).Order().SequenceEqual(Enumerable.Range(0, m))
            && groups.All(g => g.Score is >= 0 and <= 1);
    }

    [Property]
    public bool Align_TextsExchanged_GivesTheMirroredGroups(byte left, byte right, int seed)
    {
        var (n, m) = (left % 12, right % 12);
        var score = Score(seed);
        var forward = Align(n, m, score).Groups;
        var backward = new StatementAligner(new FixedSimilarity((i, j) => score(j, i))).Align(Texts.OfCount("ru", m), Texts.OfCount("cn", n)).Groups;
        return forward.Select(g => (string.Join(',', g.Left), string.Join(',', g.Right), g.Score, g.IsCrossing)).ToHashSet()
            .SetEquals(backward.Select(g => (string.Join(',', g.Right), string.Join(',', g.Left), g.Score, g.IsCrossing)));
    }

    [Property]
    public bool Solve_AnySmallGraph_FindsTheGreatestTotal(byte left, byte right, int seed)
    {
        var (n, m) = (left % 6, right % 6);
        var score = Score(seed);
        var graph = CandidateGraph.Build(n, m, (i, j) => (float)(score(i, j) - 0.4), best: 10, CancellationToken.None);
        var (columnOf, isBest) = MaximumWeightAssignment.Solve(graph, long.MaxValue, CancellationToken.None);
        var weights = graph.Pairs.ToDictionary(p => (p.Row, p.Column), p => (double)p.Weight);
        var total = columnOf.Select((column, row) => column < 0 ? 0 : weights[(row, column)]).Sum();
        var taken = columnOf.Where(column => column >= 0).ToArray();
        return isBest && taken.Distinct().Count() == taken.Length && Math.Abs(total - Greatest(weights, 0, n, [])) < 1e-6;
    }

    private static double Greatest(Dictionary<(int Row, int Column), double> weights, int row, int rows, HashSet<int> taken)
    {
        if (row == rows)
        {
            return 0;
        }

        var best = Greatest(weights, row + 1, rows, taken);
        foreach (var (pair, weight) in weights)
        {
            if (pair.Row == row && taken.Add(pair.Column))
            {
                best = Math.Max(best, weight + Greatest(weights, row + 1, rows, taken));
                taken.Remove(pair.Column);
            }
        }

        return best;
    }

    private static StatementAlignment Align(int n, int m, Func<int, int, double> score) =>
        new StatementAligner(new FixedSimilarity(score)).Align(Texts.OfCount("cn", n), Texts.OfCount("ru", m));

    // Coarse values, so that ties occur.
    private static Func<int, int, double> Score(int seed) =>
        (i, j) => new Random(unchecked((seed * 31) + (i * 1009) + j)).Next(11) / 10.0;
}
