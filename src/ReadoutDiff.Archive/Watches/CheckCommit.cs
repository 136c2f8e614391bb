using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Watches;

/// <summary>What one check found out, to be stored as a whole or not at all.</summary>
/// <param name="Page">The watched page as it stands afterwards.</param>
public sealed record CheckCommit(WatchedPage Page)
{
    /// <summary>The capture of the version that the check compared with, or null: another one meanwhile, and nothing is stored.</summary>
    public long? Expected { get; init; }

    /// <summary>The capture of a new version, or null.</summary>
    public Snapshot? Version { get; init; }

    /// <summary>What is told, and through which channels.</summary>
    public IReadOnlyList<(Alert Alert, IReadOnlyList<string> Channels)> Alerts { get; init; } = [];
}
