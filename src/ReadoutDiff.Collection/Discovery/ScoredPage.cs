using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>A page that was fetched, read and scored.</summary>
/// <param name="Site">Its site.</param>
/// <param name="Snapshot">The page.</param>
/// <param name="Readout">What stands on it.</param>
/// <param name="Score">How well it fits.</param>
internal sealed record ScoredPage(SiteProfile? Site, Snapshot Snapshot, Readout Readout, MatchScore Score)
{
    /// <summary>Its address.</summary>
    public Uri Address => new(Snapshot.FinalAddress);

    /// <summary>It as one that was considered.</summary>
    public Candidate AsCandidate(string verdict) => new(Address, Readout.Title, Score, verdict);
}
