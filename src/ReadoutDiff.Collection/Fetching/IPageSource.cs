namespace ReadoutDiff.Collection.Fetching;

/// <summary>Where pages come from: the network, or the network with an archive before it.</summary>
public interface IPageSource
{
    /// <summary>Gets one address. Never throws for what a site does; only for cancellation.</summary>
    /// <param name="address">An absolute address.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="OperationCanceledException">Cancelled by the caller.</exception>
    Task<FetchResult> GetAsync(Uri address, CancellationToken cancellationToken = default);
}
