namespace ReadoutDiff.Collection.Discovery;

/// <summary>One page of a listing.</summary>
/// <param name="Entries">Its articles, in order.</param>
/// <param name="Parts">The data that it loads by script, or the sitemaps of an index, with the day of their last change where given.</param>
/// <param name="Problem">Why it could not be read, as one line; null where it could.</param>
internal sealed record ListingPage(IReadOnlyList<ListingEntry> Entries, IReadOnlyList<(Uri Address, DateOnly? Changed)> Parts, string? Problem)
{
    private const int FewEntries = 6;

    /// <summary>The latest day named, a single entry out of order left out; null where none is.</summary>
    public DateOnly? Newest => Days is { Count: > 0 } days ? days.Count < FewEntries ? days[^1] : days[^2] : null;

    /// <summary>The earliest day named, a single entry out of order left out, such as an old one pinned to the top; null where none is.</summary>
    public DateOnly? Oldest => Days is { Count: > 0 } days ? days.Count < FewEntries ? days[0] : days[1] : null;

    private List<DateOnly> Days => [.. Entries.Select(entry => entry.Date).OfType<DateOnly>().Order()];

    /// <summary>A page that could not be read.</summary>
    public static ListingPage Failed(string problem) => new([], [], problem);
}
