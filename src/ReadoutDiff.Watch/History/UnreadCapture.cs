using ReadoutDiff.Archive;

namespace ReadoutDiff.Watch.History;

/// <summary>A capture that holds no readout.</summary>
/// <param name="Snapshot">The capture.</param>
/// <param name="Reason">Why, in one line.</param>
public sealed record UnreadCapture(StoredSnapshot Snapshot, string Reason);
