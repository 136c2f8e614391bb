using ReadoutDiff.Model;

namespace ReadoutDiff.Versions;

/// <summary>
/// Links statements that were only divided in another way. Between statements that stand unchanged, the letters of both versions are read
/// from the front and from the back as long as they are the same: what they run through was cut elsewhere, and nothing came or went.
/// </summary>
internal static class Redivision
{
    /// <summary>The links, with those of redivided stretches put right; every statement stays in exactly one. Cost O(n log n), and linear in the text that differs.</summary>
    public static IReadOnlyList<StatementLink> Of(AnalyzedReadout before, AnalyzedReadout after, IReadOnlyList<StatementLink> links)
    {
        var gaps = Gaps(before, after, links);
        if (gaps.Count == 0)
        {
            return links;
        }

        var (goneBefore, goneAfter) = (new HashSet<int>(), new HashSet<int>());
        var found = new List<StatementLink>();
        foreach (var gap in gaps)
        {
            foreach (var link in Found(before, after, gap))
            {
                found.Add(link);
                goneBefore.UnionWith(link.Before);
                goneAfter.UnionWith(link.After);
            }
        }

        return found.Count == 0 ? links :
        [
            .. links.Select(link => new StatementLink([.. link.Before.Where(order => !goneBefore.Contains(order))], [.. link.After.Where(order => !goneAfter.Contains(order))]))
                .Where(link => link.Before.Count > 0 || link.After.Count > 0)
                .Concat(found),
        ];
    }

    private static List<(int Left, int LeftEnd, int Right, int RightEnd)> Gaps(AnalyzedReadout before, AnalyzedReadout after, IReadOnlyList<StatementLink> links)
    {
        var equal = links.Where(link => link is { Before.Count: 1, After.Count: 1 } && before.Words(link.Before[0]).SequenceEqual(after.Words(link.After[0]))).OrderBy(link => link.Before[0]).ToList();
        var isInOrder = LongestOrder.Of([.. equal.Select(link => link.After[0])], [.. equal.Select(_ => 1L)]);
        var gaps = new List<(int, int, int, int)>();
        var (left, right) = (0, 0);
        foreach (var (i, j) in equal.Where((_, i) => isInOrder[i]).Select(link => (link.Before[0], link.After[0])).Append((before.Statements.Count, after.Statements.Count)))
        {
            if (i > left && j > right && (i > left + 1 || j > right + 1))
            {
                gaps.Add((left, i, right, j));
            }

            (left, right) = (i + 1, j + 1);
        }

        return gaps;
    }

    private static IEnumerable<StatementLink> Found(AnalyzedReadout before, AnalyzedReadout after, (int Left, int LeftEnd, int Right, int RightEnd) gap)
    {
        var (left, right) = (LetterStream.Of(before, gap.Left, gap.LeftEnd), LetterStream.Of(after, gap.Right, gap.RightEnd));
        var (start, front) = (0, 0);
        for (var i = 1; i <= Math.Min(left.Count, right.Count) && left[i - 1] == right[i - 1]; i++)
        {
            if (left.IsBoundary(i) && right.IsBoundary(i))
            {
                yield return Link(left, start, i, right, start, i);
                (start, front) = (i, i);
            }
        }

        var end = 0;
        for (var i = 1; front + i <= Math.Min(left.Count, right.Count) && left[^i] == right[^i]; i++)
        {
            if (left.IsBoundary(left.Count - i) && right.IsBoundary(right.Count - i))
            {
                yield return Link(left, left.Count - i, left.Count - end, right, right.Count - i, right.Count - end);
                end = i;
            }
        }
    }

    private static StatementLink Link(LetterStream left, int leftStart, int leftEnd, LetterStream right, int rightStart, int rightEnd) =>
        new(Owners(left, leftStart, leftEnd), Owners(right, rightStart, rightEnd));

    private static int[] Owners(LetterStream stream, int start, int end) =>
        [.. Enumerable.Range(start, end - start).Select(stream.Owner).Distinct()];
}
