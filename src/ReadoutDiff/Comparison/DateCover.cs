namespace ReadoutDiff.Comparison;

/// <summary>A text that gives a day also gives its month and year: it must not be said that it lacks them.</summary>
internal static class DateCover
{
    /// <summary>Gives each text the coarser dates of the other that a finer date of its own lies in.</summary>
    public static void Complete(PresenceTable left, PresenceTable right)
    {
        var (leftIds, rightIds) = (Dates(left), Dates(right));
        Take(left, leftIds, rightIds);
        Take(right, rightIds, leftIds);
    }

    private static void Take(PresenceTable own, string[] ownIds, string[] others)
    {
        foreach (var coarse in others.Except(ownIds, StringComparer.Ordinal).ToArray())
        {
            var value = NormalizedValue.Parse(coarse)!.Value;
            if (Array.Find(ownIds, id => value.Holds(NormalizedValue.Parse(id)!.Value)) is { } finer)
            {
                own.TakeOver(coarse, finer);
            }
        }
    }

    private static string[] Dates(PresenceTable table) =>
        [.. table.Ids.Where(id => NormalizedValue.Parse(id) is { Kind: "date" or "year" }).Order(StringComparer.Ordinal)];
}
