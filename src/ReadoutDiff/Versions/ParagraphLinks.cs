using ReadoutDiff.Model;

namespace ReadoutDiff.Versions;

/// <summary>Says what became of paragraphs by what became of their statements.</summary>
internal static class ParagraphLinks
{
    // Paragraphs belong together when this share of the shorter one's text went from one to the other.
    private const double Share = 0.3;

    /// <summary>Every paragraph of both versions exactly once. Cost O(n log n).</summary>
    public static IReadOnlyList<ParagraphChange> Of(AnalyzedReadout before, AnalyzedReadout after, IReadOnlyList<StatementLink> links)
    {
        var (earlier, later) = (before.Readout.Paragraphs, after.Readout.Paragraphs);
        var group = Enumerable.Range(0, earlier.Count + later.Count).ToArray();
        foreach (var ((left, right), length) in Carried(before, after, links))
        {
            if (length >= Share * Math.Min(earlier[left].Span.Length, later[right].Span.Length))
            {
                group[Root(group, left)] = Root(group, earlier.Count + right);
            }
        }

        var members = Enumerable.Range(0, group.Length).GroupBy(node => Root(group, node)).Select(nodes => (
            Before: nodes.Where(node => node < earlier.Count).ToList(),
            After: nodes.Where(node => node >= earlier.Count).Select(node => node - earlier.Count).ToList())).ToList();
        var kept = members.Where(m => m.Before.Count > 0 && m.After.Count > 0).OrderBy(m => m.Before[0]).ToList();
        var isInOrder = LongestOrder.Of([.. kept.Select(m => m.After[0])], [.. kept.Select(m => 1L + m.After.Sum(index => (long)later[index].Span.Length))]);
        var changes = kept.Select((m, i) => new ParagraphChange(KindOf(m.Before.Count, m.After.Count), m.Before, m.After, !isInOrder[i]))
            .Concat(members.Where(m => m.Before.Count == 0 || m.After.Count == 0).Select(m => new ParagraphChange(KindOf(m.Before.Count, m.After.Count), m.Before, m.After, IsMoved: false)));
        return ReadingOrder.Of([.. changes], change => change.Before, change => change.After, earlier.Count);
    }

    private static Dictionary<(int Left, int Right), int> Carried(AnalyzedReadout before, AnalyzedReadout after, IReadOnlyList<StatementLink> links)
    {
        var carried = new Dictionary<(int, int), int>();
        foreach (var link in links.Where(link => link.IsKept))
        {
            foreach (var left in link.Before.Select(order => before.Statements[order]))
            {
                foreach (var right in link.After.Select(order => after.Statements[order]))
                {
                    var key = (left.Paragraph, right.Paragraph);
                    carried[key] = carried.GetValueOrDefault(key) + Math.Min(left.Span.Length, right.Span.Length);
                }
            }
        }

        return carried;
    }

    private static ParagraphChangeKind KindOf(int before, int after) => (before, after) switch
    {
        (0, _) => ParagraphChangeKind.Added,
        (_, 0) => ParagraphChangeKind.Removed,
        _ when after > before => ParagraphChangeKind.Split,
        _ when after < before => ParagraphChangeKind.Merged,
        _ => ParagraphChangeKind.Kept,
    };

    private static int Root(int[] group, int node)
    {
        while (group[node] != node)
        {
            node = group[node] = group[group[node]];
        }

        return node;
    }
}
