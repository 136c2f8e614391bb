using ReadoutDiff.Collection;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Model;

namespace ReadoutDiff.App.Collecting;

/// <summary>Inputs of the command line that are addresses, fetched and read.</summary>
internal static class WebPage
{
    /// <summary>Fetches an address and reads the readout on it.</summary>
    /// <exception cref="ReadoutFormatException">It could not be fetched, or holds no readout.</exception>
    public static async Task<Readout> ReadAsync(
        IPageSource pages, ReadoutSource source, Uri address, ReadoutOptions options, CancellationToken cancellationToken)
    {
        var result = await pages.GetAsync(address, cancellationToken).ConfigureAwait(false);
        return result.Snapshot is { } snapshot
            ? source.Read(snapshot, options, cancellationToken)
            : throw new ReadoutFormatException($"{address.AbsoluteUri}: {result.Reason}");
    }
}
