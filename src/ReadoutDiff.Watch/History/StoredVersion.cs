using ReadoutDiff.Archive;
using ReadoutDiff.Model;

namespace ReadoutDiff.Watch.History;

/// <summary>One version of a page, as the archive has it.</summary>
/// <param name="Number">From 1, by the time of capture.</param>
/// <param name="Snapshot">The first capture of it.</param>
/// <param name="Readout">What was read of it.</param>
/// <param name="LastSeenAt">When it was captured last; in UTC.</param>
/// <param name="SameAs">The number of an earlier version that it is again; null where it is a new text.</param>
public sealed record StoredVersion(int Number, StoredSnapshot Snapshot, Readout Readout, DateTimeOffset LastSeenAt, int? SameAs);
