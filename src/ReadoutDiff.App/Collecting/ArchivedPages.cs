using ReadoutDiff.Archive;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Collection.Sites;

namespace ReadoutDiff.App.Collecting;

/// <summary>
/// Pages from the network, with the archive before it: what is stored is asked for conditionally, and every article
/// that is fetched is stored before it is used. Listings, which change with every publication, are not stored.
/// </summary>
internal sealed class ArchivedPages(PageFetcher fetcher, SnapshotArchive archive, SiteProfiles profiles) : IPageSource
{
    public async Task<FetchResult> GetAsync(Uri address, CancellationToken cancellationToken = default)
    {
        var stored = await archive.LatestAsync(address.AbsoluteUri, cancellationToken).ConfigureAwait(false);
        var known = Validators.Of(stored?.ETag, stored?.LastModified);
        var result = await fetcher.GetAsync(address, known, cancellationToken).ConfigureAwait(false);
        if (result.Outcome == FetchOutcome.NotModified && stored is not null)
        {
            return result with { Snapshot = await archive.LoadAsync(stored, cancellationToken).ConfigureAwait(false) };
        }

        if (result.Snapshot is { } snapshot && profiles.IsArticle(address))
        {
            await archive.AddAsync(snapshot, cancellationToken).ConfigureAwait(false);
        }

        return result;
    }
}
