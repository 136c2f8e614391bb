using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>The readout of one side in one language.</summary>
/// <param name="Side">Whose account it is.</param>
/// <param name="Language">Its language.</param>
/// <param name="Snapshot">The page.</param>
/// <param name="Readout">What stands on it.</param>
/// <param name="Score">Why it was taken.</param>
public sealed record FoundReadout(Side Side, Language Language, Snapshot Snapshot, Readout Readout, MatchScore Score);
