namespace ReadoutDiff.Versions;

/// <summary>Orders changes as a reader of the later version meets them; what is gone stands after what it followed.</summary>
internal static class ReadingOrder
{
    /// <summary>The changes in that order; cost O(n log n).</summary>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> changes, Func<T, IReadOnlyList<int>> before, Func<T, IReadOnlyList<int>> after, int beforeCount)
    {
        var places = new int[beforeCount];
        Array.Fill(places, -1);
        foreach (var change in changes.Where(change => after(change).Count > 0))
        {
            foreach (var item in before(change))
            {
                places[item] = after(change)[0];
            }
        }

        for (var i = 1; i < places.Length; i++)
        {
            places[i] = places[i] < 0 ? places[i - 1] : places[i];
        }

        return
        [
            .. changes
                .OrderBy(change => after(change) is [var first, ..] ? first : places[before(change)[0]])
                .ThenBy(change => after(change).Count > 0 ? 0 : 1)
                .ThenBy(change => before(change) is [var first, ..] ? first : 0),
        ];
    }
}
