namespace ReadoutDiff.Collection.Discovery;

/// <summary>One page of a listing.</summary>
/// <param name="Entries">Its articles, in order.</param>
/// <param name="Next">The address of the data that it loads by script, or null.</param>
/// <param name="Problem">Why it could not be read, as one line; null where it could.</param>
internal sealed record ListingPage(IReadOnlyList<ListingEntry> Entries, Uri? Next, string? Problem)
{
    /// <summary>The latest day named; null where none is.</summary>
    public DateOnly? Newest => Entries.Max(entry => entry.Date);

    /// <summary>The earliest day named; null where none is.</summary>
    public DateOnly? Oldest => Entries.Min(entry => entry.Date);

    /// <summary>A page that could not be read.</summary>
    public static ListingPage Failed(string problem) => new([], null, problem);
}
