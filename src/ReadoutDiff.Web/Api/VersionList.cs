using ReadoutDiff.Watch.History;

namespace ReadoutDiff.Web.Api;

/// <summary>The versions of an address.</summary>
/// <param name="Address">The address as the archive has it.</param>
/// <param name="Versions">The versions, oldest first.</param>
/// <param name="Unread">Captures that are no versions, and why.</param>
internal sealed record VersionList(string Address, IReadOnlyList<VersionItem> Versions, IReadOnlyList<UnreadItem> Unread)
{
    /// <summary>The form of a history.</summary>
    public static VersionList Of(string address, PageHistory history) => new(
        address,
        [.. history.Versions.Select(version => new VersionItem(
            version.Number, version.Snapshot.Id, version.Snapshot.CapturedAt, version.LastSeenAt, version.Snapshot.Hash, version.Readout.Title, version.SameAs))],
        [.. history.Unread.Select(capture => new UnreadItem(capture.Snapshot.Id, capture.Snapshot.CapturedAt, capture.Reason))]);
}
