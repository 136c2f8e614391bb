namespace ReadoutDiff.Wording;

/// <summary>
/// Finds words, or short sequences of words, that occur once on each side of a region, and keeps the longest chain of them that stands in
/// the same order on both. This is the patience diff of Bram Cohen; longer sequences serve where every single word is repeated.
/// </summary>
internal static class WordAnchors
{
    private static readonly int[] Lengths = [1, 2, 4];

    /// <summary>Anchors of a region by ascending position; empty when there are none. Cost O(s log s) for s words.</summary>
    public static List<WordMatch> Find(int[] left, int[] right, WordRegion region)
    {
        foreach (var length in Lengths)
        {
            var unique = Unique(left, right, region, length);
            if (unique.Count > 0)
            {
                return LongestChain(unique);
            }
        }

        return [];
    }

    private static List<WordMatch> Unique(int[] left, int[] right, WordRegion region, int length)
    {
        var places = new Dictionary<long, Place>(region.Left);
        for (var i = region.LeftStart; i + length <= region.LeftEnd; i++)
        {
            var key = Key(left, i, length);
            places[key] = places.TryGetValue(key, out var place) ? place with { IsRepeated = true } : new Place(i, -1, IsRepeated: false);
        }

        for (var j = region.RightStart; j + length <= region.RightEnd; j++)
        {
            var key = Key(right, j, length);
            if (places.TryGetValue(key, out var place) && !place.IsRepeated)
            {
                places[key] = place.Right < 0 ? place with { Right = j } : place with { IsRepeated = true };
            }
        }

        var unique = new List<WordMatch>();
        for (var i = region.LeftStart; i + length <= region.LeftEnd; i++)
        {
            var place = places[Key(left, i, length)];
            if (!place.IsRepeated && place.Right >= 0 && AreEqual(left, i, right, place.Right, length))
            {
                unique.Add(new WordMatch(i, place.Right));
            }
        }

        return unique;
    }

    private static long Key(int[] words, int start, int length)
    {
        long key = words[start];
        for (var i = 1; i < length; i++)
        {
            key = unchecked((key * 0x5851F42D4C957F2D) + words[start + i] + 1);
        }

        return key;
    }

    private static bool AreEqual(int[] left, int i, int[] right, int j, int length) =>
        left.AsSpan(i, length).SequenceEqual(right.AsSpan(j, length));

    // Longest strictly ascending subsequence of the right positions, by patience sorting (Fredman 1975).
    private static List<WordMatch> LongestChain(List<WordMatch> matches)
    {
        var tails = new List<int>();
        var previous = new int[matches.Count];
        for (var i = 0; i < matches.Count; i++)
        {
            int low = 0, high = tails.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (matches[tails[middle]].Right < matches[i].Right)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            previous[i] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count)
            {
                tails.Add(i);
            }
            else
            {
                tails[low] = i;
            }
        }

        var chain = new List<WordMatch>(tails.Count);
        for (var i = tails[^1]; i >= 0; i = previous[i])
        {
            chain.Add(matches[i]);
        }

        chain.Reverse();
        return chain;
    }

    private readonly record struct Place(int Left, int Right, bool IsRepeated);
}
