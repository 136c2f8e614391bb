using ReadoutDiff.Archive;
using ReadoutDiff.Collection;
using ReadoutDiff.Model;
using ReadoutDiff.Watch.Checks;

namespace ReadoutDiff.Watch.History;

/// <summary>
/// The versions of a page: its captures by time, whoever made them (a check, a collection, a web archive), as long as their reading differs
/// from the one before. Captures that hold no readout are no versions; they are named.
/// </summary>
/// <param name="Versions">The versions, oldest first.</param>
/// <param name="Unread">The captures that are none, and why.</param>
public sealed record PageHistory(IReadOnlyList<StoredVersion> Versions, IReadOnlyList<UnreadCapture> Unread)
{
    /// <summary>Reads all captures of an address; linear in them.</summary>
    /// <exception cref="ReadoutFormatException">The archive is out of reach.</exception>
    public static async Task<PageHistory> ReadAsync(SnapshotArchive archive, ReadoutSource source, string address, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(source);
        var versions = new List<StoredVersion>();
        var unread = new List<UnreadCapture>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        string? last = null;
        await foreach (var stored in archive.ListAsync(address, cancellationToken).ConfigureAwait(false))
        {
            Readout readout;
            try
            {
                readout = source.Read(await archive.LoadAsync(stored, cancellationToken).ConfigureAwait(false), new ReadoutOptions(), cancellationToken);
            }
            catch (Exception error) when (error is UnreadablePageException or DamagedSnapshotException)
            {
                unread.Add(new UnreadCapture(stored, error.Message));
                continue;
            }

            if (ReadingLoss.Of(versions is [.., var before] ? before.Readout : null, readout) is { } loss)
            {
                unread.Add(new UnreadCapture(stored, loss.Reason));
                continue;
            }

            var key = VersionKey.Of(readout);
            if (key == last)
            {
                versions[^1] = versions[^1] with { LastSeenAt = stored.CapturedAt };
                continue;
            }

            versions.Add(new StoredVersion(versions.Count + 1, stored, readout, stored.CapturedAt, numbers.TryGetValue(key, out var earlier) ? earlier : null));
            numbers.TryAdd(key, versions.Count);
            last = key;
        }

        return new PageHistory(versions, unread);
    }
}
