using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>
/// Finds the readouts of one meeting on the sites of both sides: by date and people from listings, feeds and sitemaps, or from one
/// page. It explains each choice and never guesses: a tie or a poor fit is said and nothing is taken.
/// </summary>
/// <param name="pages">How pages are got.</param>
/// <param name="profiles">The known sites.</param>
/// <param name="lexicon">What knows the people.</param>
/// <param name="options">How much is looked at.</param>
public sealed class MeetingFinder(IPageSource pages, SiteProfiles profiles, ILexicon lexicon, FinderOptions? options = null)
{
    private readonly FinderOptions _options = options ?? new FinderOptions();

    /// <summary>Finds a meeting's readouts by date and people.</summary>
    /// <param name="query">The meeting.</param>
    /// <param name="progress">Is told how far the search is; may be null.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<MeetingSearch> FindAsync(MeetingQuery query, IProgress<SearchProgress>? progress, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return SearchAsync(query, null, progress, cancellationToken);
    }

    /// <summary>Finds the other readouts of the meeting that a page tells of; the page itself is one of the results.</summary>
    /// <param name="page">The address of one side's readout.</param>
    /// <param name="progress">Is told how far the search is; may be null.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="ReadoutFormatException">The page cannot be got or read, or does not tell who met when.</exception>
    public async Task<MeetingSearch> FindFromAsync(Uri page, IProgress<SearchProgress>? progress, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        var result = await pages.GetAsync(page, cancellationToken).ConfigureAwait(false);
        var snapshot = result.Snapshot ?? throw new ReadoutFormatException($"{page}: {result.Reason}");
        var readout = new ReadoutSource(profiles: profiles).Read(snapshot, ReadoutOptions.Default, cancellationToken);
        var query = KnownMeeting.Of(readout, lexicon);
        var known = new ScoredPage(profiles.Find(snapshot.FinalAddress), snapshot, readout, new MatchScore([new ScorePart("given", _options.Bar * 2, "is the page that was given")]));
        return await SearchAsync(query, known, progress, cancellationToken).ConfigureAwait(false);
    }

    private async Task<MeetingSearch> SearchAsync(MeetingQuery query, ScoredPage? known, IProgress<SearchProgress>? progress, CancellationToken cancellationToken)
    {
        var sides = Sides(query, known);
        var sites = profiles.All.Where(site => sides.Contains(site.Side) && site.Listing.Count + site.Feed.Count + site.Sitemap.Count > 0).ToList();
        var search = new SiteSearch(pages, profiles, lexicon, _options);
        var harvests = await Task.WhenAll(sites.Select(async site =>
        {
            var harvest = await search.RunAsync(site, query, doing => progress?.Report(new SearchProgress(site.Outlet, doing, sites.Count)), cancellationToken).ConfigureAwait(false);
            progress?.Report(new SearchProgress(site.Outlet, "done", sites.Count));
            return (Site: site, Harvest: harvest);
        })).ConfigureAwait(false);

        var read = harvests.SelectMany(harvest => harvest.Harvest.Pages).DistinctBy(page => page.Snapshot.FinalAddress).ToList();
        var unread = harvests.SelectMany(harvest => harvest.Harvest.Unread).ToList();
        if (known is not null)
        {
            read.RemoveAll(page => page.Snapshot.FinalAddress == known.Snapshot.FinalAddress);
            await search.ReadEditionsAsync(known, query, read, unread, cancellationToken).ConfigureAwait(false);
        }

        return Result(query, known, sides, read, unread, [.. harvests.Select(harvest => (harvest.Site.Side, harvest.Harvest.Problems))]);
    }

    private MeetingSearch Result(
        MeetingQuery query, ScoredPage? known, IReadOnlyList<Side> sides, List<ScoredPage> read, List<Candidate> unread, IReadOnlyList<(Side Side, IReadOnlyList<string> Problems)> listings)
    {
        var choice = new Choice(_options);
        var (found, missing) = (new List<FoundReadout>(), new List<MissingReadout>());
        foreach (var (side, language) in sides.SelectMany(side => Languages(side, read, known).Select(language => (side, language))))
        {
            if (known is { } given && given.Readout.Side == side && given.Readout.Language == language)
            {
                found.Add(new FoundReadout(side, language, given.Snapshot, given.Readout, given.Score));
                continue;
            }

            var problems = listings.Where(listing => listing.Side == side).SelectMany(listing => listing.Problems)
                .Concat(unread.Where(page => SideOf(page.Address) == side).Select(page => $"{page.Address}: {page.Verdict}")).ToList();
            var (page, reason, nearest) = choice.Choose([.. read.Where(candidate => candidate.Readout.Side == side && candidate.Readout.Language == language)], problems);
            if (page is not null)
            {
                found.Add(new FoundReadout(side, language, page.Snapshot, page.Readout, page.Score));
            }
            else
            {
                missing.Add(new MissingReadout(side, language, reason, nearest));
            }
        }

        var taken = found.Select(readout => readout.Snapshot.FinalAddress).ToHashSet(StringComparer.Ordinal);
        var considered = read.Where(page => !taken.Contains(page.Snapshot.FinalAddress)).OrderByDescending(page => page.Score.Total)
            .Select(page => page.AsCandidate(page.Score.Total >= _options.Bar ? "tells of the meeting too" : "fits too little")).Concat(unread).ToList();
        return new MeetingSearch(query, found, missing, considered, [.. listings.SelectMany(listing => listing.Problems), .. unread.Select(page => $"{page.Address}: {page.Verdict}")]);
    }

    private Side SideOf(Uri address) => profiles.Find(address.AbsoluteUri)?.Side ?? Side.Unknown;

    // A side's own language and English are always looked for; others where there is a page.
    private static IEnumerable<Language> Languages(Side side, IEnumerable<ScoredPage> read, ScoredPage? known) =>
        new[] { side == Side.China ? Language.Chinese : side == Side.Russia ? Language.Russian : Language.English, Language.English }
            .Concat(read.Where(page => page.Readout.Side == side).Select(page => page.Readout.Language))
            .Concat(known is not null && known.Readout.Side == side ? [known.Readout.Language] : [])
            .Where(language => language != Language.Unknown)
            .Distinct();

    private List<Side> Sides(MeetingQuery query, ScoredPage? known)
    {
        var sides = query.People
            .Select(person => new Side(NamedPeople.CountryOf(person, lexicon)))
            .Concat(known is null ? [] : [known.Readout.Side])
            .Where(side => side.IsKnown)
            .Distinct()
            .ToList();
        return sides.Count >= 2 ? sides : [.. sides.Concat([Side.China, Side.Russia]).Distinct()];
    }
}
