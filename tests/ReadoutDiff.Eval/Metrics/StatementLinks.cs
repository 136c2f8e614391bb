using ReadoutDiff.Alignment;
using ReadoutDiff.Eval.Gold;
using ReadoutDiff.Model;

namespace ReadoutDiff.Eval.Metrics;

/// <summary>Alignments as sets of links, each one left statement with one right statement; a group is all its combinations.</summary>
internal static class StatementLinks
{
    /// <summary>The links that the engine makes.</summary>
    public static IReadOnlySet<(int Left, int Right)> Of(StatementAlignment alignment) =>
        alignment.Groups
            .SelectMany(group => group.Left.SelectMany(left => group.Right.Select(right => (left, right))))
            .ToHashSet();

    /// <summary>The links of a gold file.</summary>
    /// <param name="rows">The rows of the pair.</param>
    /// <param name="left">The left text, cut by the engine.</param>
    /// <param name="right">The right text, cut by the engine.</param>
    public static IReadOnlySet<(int Left, int Right)> Of(IEnumerable<PairRow> rows, AnalyzedReadout left, AnalyzedReadout right)
    {
        var links = new HashSet<(int, int)>();
        foreach (var row in rows)
        {
            foreach (var (leftFragment, rightFragment) in row.Left.SelectMany(l => row.Right.Select(r => (l, r))))
            {
                if (Fragment.Statement(left, leftFragment) is { } l && Fragment.Statement(right, rightFragment) is { } r)
                {
                    links.Add((l.Order, r.Order));
                }
            }
        }

        return links;
    }
}
