using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>Looks through one site for pages on a meeting.</summary>
internal sealed class SiteSearch(IPageSource pages, SiteProfiles profiles, ILexicon lexicon, FinderOptions options)
{
    private readonly ListingWalk _walk = new(pages, new ListingReader(profiles), options);
    private readonly ReadoutSource _source = new(profiles: profiles);
    private readonly PageScorer _scorer = new(lexicon, profiles);

    /// <summary>Reads the site's listings, feeds and sitemaps and the pages that promise most, with their other editions.</summary>
    public async Task<SiteHarvest> RunAsync(SiteProfile site, MeetingQuery query, Action<string> report, CancellationToken cancellationToken)
    {
        var (from, to) = (query.Date.AddDays(-options.DaysBefore), query.Date.AddDays(options.DaysAfter));
        var problems = new List<string>();
        var entries = new Dictionary<Uri, ListingEntry>();
        var isCovered = false;

        // A list of the days themselves makes the others needless, which must be paged back to them at the pace that the site asks for.
        foreach (var listing in site.Listing.Concat(site.Feed).Concat(site.Sitemap).Select(template => new ListingTemplate(template)).OrderByDescending(listing => listing.IsDated))
        {
            if (isCovered && !listing.IsDated)
            {
                continue;
            }

            var first = listing.At(0, to);
            report($"listing {first.AbsolutePath}");
            var (listed, problem, covers) = await _walk.WalkAsync(listing, site, from, to, cancellationToken).ConfigureAwait(false);
            isCovered |= covers && listing.IsDated;
            if (problem is not null)
            {
                problems.Add($"{first}: {problem}");
            }

            foreach (var entry in listed)
            {
                entries.TryAdd(entry.Address, entry);
            }
        }

        // Each language has its own places, so that a site with many pages in one does not crowd out the other.
        var chosen = entries.Values
            .Select(entry => (Entry: entry, Rank: EntryRank.Of(entry, query, lexicon), Script: ScriptOf(entry.Title)))
            .Where(ranked => ranked.Rank > 0)
            .GroupBy(ranked => ranked.Script)
            .SelectMany(group => group.OrderByDescending(ranked => ranked.Rank).ThenBy(ranked => ranked.Entry.Address.AbsoluteUri, StringComparer.Ordinal).Take(options.MaxCandidates))
            .Select(ranked => ranked.Entry.Address)
            .ToList();
        report($"reading {chosen.Count} pages");
        var (read, unread) = (new List<ScoredPage>(), new List<Candidate>());
        foreach (var address in chosen)
        {
            await ReadAsync(address, query, read, unread, cancellationToken).ConfigureAwait(false);
        }

        foreach (var page in read.Where(page => page.Score.Total >= options.Bar).ToList())
        {
            await ReadEditionsAsync(page, query, read, unread, cancellationToken).ConfigureAwait(false);
        }

        return new SiteHarvest(read, unread, problems);
    }

    /// <summary>Reads and scores one page.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="query">The meeting.</param>
    /// <param name="read">Gets the page.</param>
    /// <param name="unread">Gets why it could not be read.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task ReadAsync(Uri address, MeetingQuery query, List<ScoredPage> read, List<Candidate> unread, CancellationToken cancellationToken)
    {
        if (read.Exists(page => page.Snapshot.Address == address.AbsoluteUri || page.Snapshot.FinalAddress == address.AbsoluteUri))
        {
            return;
        }

        var result = await pages.GetAsync(address, cancellationToken).ConfigureAwait(false);
        if (result.Snapshot is not { } snapshot)
        {
            unread.Add(new Candidate(address, "", null, result.Reason));
            return;
        }

        try
        {
            var readout = _source.Read(snapshot, ReadoutOptions.Default, cancellationToken);
            read.Add(new ScoredPage(profiles.Find(readout.Address ?? snapshot.FinalAddress), snapshot, readout, _scorer.Score(readout, query, cancellationToken)));
        }
        catch (ReadoutFormatException error)
        {
            unread.Add(new Candidate(address, "", null, error.Message.Replace(snapshot.FinalAddress + ": ", "", StringComparison.Ordinal)));
        }
    }

    /// <summary>Reads the editions in other languages of a page.</summary>
    public async Task ReadEditionsAsync(ScoredPage page, MeetingQuery query, List<ScoredPage> read, List<Candidate> unread, CancellationToken cancellationToken)
    {
        foreach (var edition in Editions.Of(page.Snapshot, page.Site))
        {
            await ReadAsync(edition, query, read, unread, cancellationToken).ConfigureAwait(false);
        }
    }

    private static int ScriptOf(string title) => title.Any(c => c is >= '\u4E00' and <= '\u9FFF') ? 1 : title.Any(c => c is >= '\u0400' and <= '\u04FF') ? 2 : 0;
}
