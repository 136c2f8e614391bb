namespace ReadoutDiff.Archive.Watches;

/// <summary>The right of one worker to check the pages of one host for a while. Pages of one host are checked by one worker at a time, so that the host's spacing holds over all workers.</summary>
/// <param name="Host">The host.</param>
/// <param name="Token">Tells this lease from any earlier or later one: what is found out under a lease that was lost is not stored.</param>
public sealed record HostLease(string Host, string Token);
