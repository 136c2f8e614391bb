using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Collection.Sites;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>Walks the listings of a site to the days around a meeting.</summary>
internal sealed class ListingWalk(IPageSource pages, ListingReader reader, FinderOptions options)
{
    /// <summary>The articles dated in a range of days, and those without a date, of one listing.</summary>
    /// <returns>The articles, and why the listing could not be read to the end; null where it was.</returns>
    public async Task<(IReadOnlyList<ListingEntry> Entries, string? Problem)> WalkAsync(
        string template, SiteProfile site, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var listing = new ListingTemplate(template);
        var read = new Dictionary<int, ListingPage>();
        async Task<ListingPage> PageAsync(int number)
        {
            if (!read.TryGetValue(number, out var page))
            {
                read[number] = page = await GetAsync(listing.At(number, to), site, cancellationToken).ConfigureAwait(false);
            }

            return page;
        }

        var first = await PageAsync(0).ConfigureAwait(false);
        if (first.Problem is not null || !listing.IsPaged)
        {
            return (Within(read.Values, from, to), first.Problem ?? (first.Oldest > from && !listing.IsDated ? $"it goes back to {first.Oldest:yyyy-MM-dd} only" : null));
        }

        // The pages run back in time: gallop until one reaches the days, halve back to the first that does, then read on.
        var (before, reaching) = (0, 0);
        for (var step = 1; (await PageAsync(reaching).ConfigureAwait(false)) is { Problem: null, Oldest: { } oldest } && oldest > to && read.Count < options.MaxListingPages; step *= 2)
        {
            before = reaching;
            reaching += step;
        }

        while (reaching - before > 1 && read.Count < options.MaxListingPages)
        {
            var middle = (before + reaching) / 2;
            var page = await PageAsync(middle).ConfigureAwait(false);
            (before, reaching) = page is { Problem: null, Oldest: { } oldest } && oldest > to ? (middle, reaching) : (before, middle);
        }

        var end = await PageAsync(reaching).ConfigureAwait(false);
        for (var number = reaching; end is { Problem: null, Oldest: { } oldest } && oldest >= from && read.Count < options.MaxListingPages;)
        {
            end = await PageAsync(++number).ConfigureAwait(false);
        }

        var problem = read.Count >= options.MaxListingPages && !(end.Oldest < from) ? $"{options.MaxListingPages} pages of it were read and do not reach {from:yyyy-MM-dd}" : null;
        return (Within(read.Values, from, to), problem);
    }

    private async Task<ListingPage> GetAsync(Uri address, SiteProfile site, CancellationToken cancellationToken)
    {
        var result = await pages.GetAsync(address, cancellationToken).ConfigureAwait(false);
        if (result.Snapshot is not { } snapshot)
        {
            return ListingPage.Failed(result.Reason);
        }

        var page = reader.Read(snapshot, site, cancellationToken);
        if (page.Next is not { } data)
        {
            return page.Problem is null && page.Entries.Count == 0 ? ListingPage.Failed("no article is listed on it; its layout may have changed") : page;
        }

        var more = await pages.GetAsync(data, cancellationToken).ConfigureAwait(false);
        return more.Snapshot is { } list ? reader.Read(list, site, cancellationToken) : ListingPage.Failed(more.Reason);
    }

    private static List<ListingEntry> Within(IEnumerable<ListingPage> listings, DateOnly from, DateOnly to) =>
        [.. listings.SelectMany(page => page.Entries).Where(entry => entry.Date is not { } date || (date >= from && date <= to)).DistinctBy(entry => entry.Address)];
}
