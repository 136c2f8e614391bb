using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Collection;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Model;

namespace ReadoutDiff.Watch.Checks;

/// <summary>Asks for a watched page and reads it.</summary>
internal sealed class PageObserver(PageFetcher fetcher, ReadoutSource source)
{
    /// <summary>Looks at the page as it is now.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task<Observation> LookAsync(WatchedPage page, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(page.Address, UriKind.Absolute, out var address))
        {
            return Observation.Of("unsafe", "the address in the archive cannot be read");
        }

        var known = page.SnapshotId is null ? null : Validators.Of(page.ETag, page.LastModified);
        var result = await fetcher.GetAsync(address, known, cancellationToken).ConfigureAwait(false);
        if (Standing.Of(result.Outcome) is { } trouble)
        {
            return Observation.Of(trouble, result.Reason);
        }

        return result.Snapshot is { } snapshot ? Read(snapshot, cancellationToken) : new Observation();
    }

    /// <summary>Reads a capture.</summary>
    public Observation Read(Snapshot snapshot, CancellationToken cancellationToken)
    {
        try
        {
            return new Observation { Snapshot = snapshot, Readout = source.Read(snapshot, new ReadoutOptions(), cancellationToken) };
        }
        catch (UnreadablePageException error)
        {
            return Observation.Of(Standing.Of(error.Trouble), WithoutAddress(error.Message, snapshot));
        }
        catch (ReadoutFormatException error)
        {
            return Observation.Of("no-article", WithoutAddress(error.Message, snapshot));
        }
    }

    private static string WithoutAddress(string message, Snapshot snapshot)
    {
        var prefix = snapshot.FinalAddress + ": ";
        return message.StartsWith(prefix, StringComparison.Ordinal) ? message[prefix.Length..] : message;
    }
}
