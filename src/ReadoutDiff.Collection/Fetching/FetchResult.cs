using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Fetching;

/// <summary>The end of asking for one address. A failure is a result and not an exception: the caller says what is missing.</summary>
/// <param name="Address">The address asked for.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Snapshot">What was answered; set exactly for <see cref="FetchOutcome.Fetched"/>, and by sources that keep pages also for <see cref="FetchOutcome.NotModified"/>.</param>
/// <param name="Reason">One line for the user on why there is no page, without the address; empty when fetched.</param>
public sealed record FetchResult(Uri Address, FetchOutcome Outcome, Snapshot? Snapshot, string Reason = "")
{
    /// <summary>The status answered last, or null where there was no answer.</summary>
    public int? Status { get; init; }

    /// <summary>How many requests were made for it, robots.txt aside.</summary>
    public int Requests { get; init; }
}
