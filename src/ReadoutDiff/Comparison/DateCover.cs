namespace ReadoutDiff.Comparison;

/// <summary>A text that gives a day also gives its month and year: it must not be said that it lacks them.</summary>
internal static class DateCover
{
    /// <summary>Gives each text the coarser dates of the other that a finer date of its own lies in; linear in the dates.</summary>
    public static void Complete(PresenceTable left, PresenceTable right)
    {
        var (leftIds, rightIds) = (Dates(left), Dates(right));
        Take(left, leftIds, rightIds);
        Take(right, rightIds, leftIds);
    }

    private static void Take(PresenceTable own, string[] ownIds, string[] others)
    {
        var finest = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in ownIds)
        {
            var date = NormalizedValue.Parse(id)!.Value.Text;
            for (var dash = date.LastIndexOf('-'); dash > 0; dash = date.LastIndexOf('-', dash - 1))
            {
                finest.TryAdd(date[..dash], id);
            }
        }

        foreach (var coarse in others)
        {
            if (!own[coarse].IsFound && finest.TryGetValue(NormalizedValue.Parse(coarse)!.Value.Text, out var finer))
            {
                own.TakeOver(coarse, finer);
            }
        }
    }

    private static string[] Dates(PresenceTable table) =>
        [.. table.Ids.Where(id => NormalizedValue.Parse(id) is { Kind: "date" or "year" }).Order(StringComparer.Ordinal)];
}
