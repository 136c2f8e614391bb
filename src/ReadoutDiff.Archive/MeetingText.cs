using ReadoutDiff.Model;

namespace ReadoutDiff.Archive;

/// <summary>One side's text of a meeting, in one language.</summary>
/// <param name="Side">Whose account it is.</param>
/// <param name="Language">The language it is written in.</param>
/// <param name="Address">The absolute address it was published at.</param>
/// <param name="SnapshotId">The capture it is read from (<see cref="StoredSnapshot.Id"/>).</param>
/// <param name="Outlet">Who published it, as the site profile names it; may be empty.</param>
public sealed record MeetingText(Side Side, Language Language, string Address, long SnapshotId, string Outlet);
