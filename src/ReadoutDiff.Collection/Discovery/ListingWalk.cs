using System.Globalization;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Collection.Sites;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>Walks the listings of a site to the days around a meeting.</summary>
internal sealed class ListingWalk(IPageSource pages, ListingReader reader, FinderOptions options)
{
    private const int MaxDays = 6;
    private const int MaxParts = 4;

    /// <summary>The articles dated in a range of days, and those without a date, of one listing.</summary>
    /// <returns>The articles; why the listing could not be read to the end, null where it was; and whether articles before the range were seen, so that none in it was passed over.</returns>
    public async Task<(IReadOnlyList<ListingEntry> Entries, string? Problem, bool IsCovered)> WalkAsync(
        ListingTemplate listing, SiteProfile site, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var read = new List<ListingPage>();
        var isWholeDays = false;
        var problem = listing.IsPaged ? await WalkPagesAsync(listing, site, read, from, to, cancellationToken).ConfigureAwait(false)
            : listing.IsDated ? await DaysAsync().ConfigureAwait(false)
            : await ReadOneAsync(listing, site, read, from, to, cancellationToken).ConfigureAwait(false);
        return (Within(read, from, to), problem, isWholeDays || read.Exists(page => page.Oldest < from));

        async Task<string?> DaysAsync()
        {
            (var reason, isWholeDays) = await WalkDaysAsync(listing, site, read, from, to, cancellationToken).ConfigureAwait(false);
            return reason;
        }
    }

    private async Task<string?> ReadOneAsync(ListingTemplate listing, SiteProfile site, List<ListingPage> read, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var (page, _) = await GetAsync(listing.At(0, to), site, from, cancellationToken).ConfigureAwait(false);
        read.Add(page);
        return page.Problem ?? (page.Oldest > from ? $"it goes back to {page.Oldest:yyyy-MM-dd} only" : null);
    }

    /// <summary>Asks for the last day of the range, then for the oldest day answered, until the range is passed: a busy week does not fit in one list.</summary>
    /// <returns>Why it could not be read to the end; and whether each list was of its day or before it to the first of the range.</returns>
    private async Task<(string? Problem, bool IsWholeDays)> WalkDaysAsync(ListingTemplate listing, SiteProfile site, List<ListingPage> read, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        string? problem = null;
        var isOfDays = true;
        var day = to;
        for (var asked = 0; day >= from && asked < MaxDays; asked++)
        {
            var (page, isGone) = await GetAsync(listing.At(0, day), site, from, cancellationToken).ConfigureAwait(false);
            if (page.Problem is not null && !isGone)
            {
                return (page.Problem, false);
            }

            // A day may be a quiet one or still to come; a site that does not know the question answers with its newest articles.
            problem ??= page.Problem;
            read.Add(page);
            isOfDays &= page.Newest is null || page.Newest <= day;
            day = page.Oldest < day ? page.Oldest.Value : day.AddDays(-1);
        }

        problem = read.Exists(page => page.Oldest is not null) ? null : problem;
        return (problem, isOfDays && problem is null && day < from);
    }

    /// <summary>
    /// Finds the first page that reaches the range by interpolation on the days that the pages read so far span, halving
    /// every third time so that an uneven listing costs no more than a binary search; then reads on to its end.
    /// </summary>
    private async Task<string?> WalkPagesAsync(ListingTemplate listing, SiteProfile site, List<ListingPage> all, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var read = new Dictionary<int, ListingPage>();
        string? failure = null;
        async Task<ListingPage> PageAsync(int number)
        {
            if (!read.TryGetValue(number, out var page))
            {
                (page, var isGone) = await GetAsync(listing.At(number, to), site, from, cancellationToken).ConfigureAwait(false);
                read[number] = page;
                all.Add(page);
                if (page.Problem is not null && (number == 0 || !isGone))
                {
                    failure ??= number == 0 ? page.Problem : string.Create(CultureInfo.InvariantCulture, $"page {number + 1}: {page.Problem}");
                }
            }

            return page;
        }

        var first = await PageAsync(0).ConfigureAwait(false);
        if (first.Oldest is not { } lowDay)
        {
            return failure;
        }

        var (low, high) = (0, lowDay > to ? int.MaxValue : 0);
        var perPage = Math.Max(0.2, first.Newest!.Value.DayNumber - lowDay.DayNumber);
        for (var step = 0; high - low > 1 && failure is null && read.Count < options.MaxListingPages; step++)
        {
            var ahead = (lowDay.DayNumber - to.DayNumber) / perPage;
            var next = high == int.MaxValue ? low + Math.Max(1, (int)Math.Min(ahead, 100_000))
                : step % 3 == 2 ? low + ((high - low) / 2)
                : (int)Math.Clamp(low + ahead, low + 1, high - 1);
            var page = await PageAsync(next).ConfigureAwait(false);
            if (page.Oldest is { } oldest && oldest > to)
            {
                (low, lowDay) = (next, oldest);
                perPage = Math.Max(0.2, (first.Newest.Value.DayNumber - oldest.DayNumber) / (next + 1.0));
            }
            else
            {
                high = next;
                if (page.Newest > to)
                {
                    break;
                }
            }
        }

        var reaching = high == int.MaxValue ? low : high;
        var end = await PageAsync(reaching).ConfigureAwait(false);
        for (var number = reaching; end is { Problem: null, Oldest: { } oldest } && oldest >= from && read.Count < options.MaxListingPages;)
        {
            end = await PageAsync(++number).ConfigureAwait(false);
        }

        return failure ?? (read.Count >= options.MaxListingPages && !(end.Oldest < from) ? $"{options.MaxListingPages} pages of it were read and do not reach {from:yyyy-MM-dd}" : null);
    }

    private async Task<(ListingPage Page, bool IsGone)> GetAsync(Uri address, SiteProfile site, DateOnly from, CancellationToken cancellationToken)
    {
        var result = await pages.GetAsync(address, cancellationToken).ConfigureAwait(false);
        if (result.Snapshot is not { } snapshot)
        {
            return (ListingPage.Failed(result.Reason), result.Outcome == FetchOutcome.Gone);
        }

        var page = reader.Read(snapshot, site, cancellationToken);
        if (page.Problem is null && page.Parts.Count > 0)
        {
            page = await WithPartsAsync(page, site, from, cancellationToken).ConfigureAwait(false);
        }

        return page.Problem is null && page.Entries.Count == 0 ? (ListingPage.Failed("no article is listed on it; its layout may have changed"), true) : (page, false);
    }

    /// <summary>A page with the entries of its parts: the data that it loads by script, or the sitemaps of an index that were changed since the range began, those named by its month first.</summary>
    private async Task<ListingPage> WithPartsAsync(ListingPage page, SiteProfile site, DateOnly from, CancellationToken cancellationToken)
    {
        var entries = page.Entries.ToList();
        string? problem = null;
        var month = from.ToString("yyyyMM", CultureInfo.InvariantCulture);
        foreach (var (part, _) in page.Parts.Where(part => part.Changed is null || part.Changed >= from)
            .OrderByDescending(part => part.Address.AbsolutePath.Replace("-", "", StringComparison.Ordinal).Contains(month, StringComparison.Ordinal))
            .ThenBy(part => part.Changed).Take(MaxParts))
        {
            var result = await pages.GetAsync(part, cancellationToken).ConfigureAwait(false);
            var read = result.Snapshot is { } snapshot ? reader.Read(snapshot, site, cancellationToken) : ListingPage.Failed(result.Reason);
            entries.AddRange(read.Entries);
            problem ??= read.Problem;
        }

        return entries.Count == 0 && problem is not null ? ListingPage.Failed(problem) : page with { Entries = entries };
    }

    private static List<ListingEntry> Within(IEnumerable<ListingPage> listings, DateOnly from, DateOnly to) =>
        [.. listings.SelectMany(page => page.Entries).Where(entry => entry.Date is not { } date || (date >= from && date <= to)).DistinctBy(entry => entry.Address)];
}
