using ReadoutDiff.Model;

namespace ReadoutDiff.Watch.Checks;

/// <summary>The last good version of a watched page.</summary>
/// <param name="Snapshot">Its capture.</param>
/// <param name="Readout">What was read of it.</param>
internal sealed record LastVersion(Snapshot Snapshot, Readout Readout);
