using ReadoutDiff.Collection;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Model;

namespace ReadoutDiff.App.Collecting;

/// <summary>Inputs of the command line that are addresses.</summary>
internal static class WebPage
{
    /// <summary>The address that an input is; null where it is a file, a folder or <c>-</c>.</summary>
    public static Uri? AddressOf(string input) =>
        (input.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || input.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            && Uri.TryCreate(input, UriKind.Absolute, out var address)
            ? address
            : null;

    /// <summary>The address that an argument must be.</summary>
    /// <exception cref="ReadoutFormatException">It is none.</exception>
    public static Uri Require(string input) => AddressOf(input) ?? throw new ReadoutFormatException($"{input}: not an http or https address");

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
