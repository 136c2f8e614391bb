namespace ReadoutDiff.Versions;

/// <summary>Finds what kept its order, so that all else has moved.</summary>
internal static class LongestOrder
{
    /// <summary>
    /// The heaviest set of items whose positions ascend, by dynamic programming over a Fenwick tree (Fredman 1975 for equal
    /// weights). Cost O(n log n).
    /// </summary>
    /// <param name="positions">The later position of each item, in earlier order; all different.</param>
    /// <param name="weights">The weight of each item, at least 1.</param>
    /// <returns>For each item, whether it is in the set.</returns>
    public static bool[] Of(IReadOnlyList<int> positions, IReadOnlyList<long> weights)
    {
        var count = positions.Count;
        var ranks = new int[count];
        var sorted = Enumerable.Range(0, count).OrderBy(i => positions[i]).ToArray();
        for (var rank = 0; rank < count; rank++)
        {
            ranks[sorted[rank]] = rank + 1;
        }

        var best = new int[count + 1];
        Array.Fill(best, -1);
        var sums = new long[count];
        var previous = new int[count];
        var last = -1;
        for (var i = 0; i < count; i++)
        {
            previous[i] = Query(best, sums, ranks[i] - 1);
            sums[i] = weights[i] + (previous[i] < 0 ? 0 : sums[previous[i]]);
            Update(best, sums, ranks[i], i);
            last = last < 0 || sums[i] > sums[last] ? i : last;
        }

        var kept = new bool[count];
        for (var i = last; i >= 0; i = previous[i])
        {
            kept[i] = true;
        }

        return kept;
    }

    private static int Query(int[] best, long[] sums, int rank)
    {
        var found = -1;
        for (; rank > 0; rank -= rank & -rank)
        {
            found = best[rank] >= 0 && (found < 0 || sums[best[rank]] > sums[found]) ? best[rank] : found;
        }

        return found;
    }

    private static void Update(int[] best, long[] sums, int rank, int item)
    {
        for (; rank < best.Length; rank += rank & -rank)
        {
            if (best[rank] < 0 || sums[item] > sums[best[rank]])
            {
                best[rank] = item;
            }
        }
    }
}
