using System.Runtime.CompilerServices;
using ReadoutDiff.Archive.Storage;

namespace ReadoutDiff.Archive.Readings;

/// <summary>
/// The readings kept of an archive's captures, and what has changed since one last looked. Safe for several threads and several processes.
/// Of a capture the reading of one engine and the newest of all others are kept, so that programs of two versions on one archive leave each other's work alone.
/// </summary>
public sealed class ReadingList
{
    private const int PageLength = 2000;

    private readonly ArchiveSession _session;

    internal ReadingList(ArchiveSession session) => _session = session;

    /// <summary>The counters of changes. One small query; what is read after it holds all changes that it counts.</summary>
    public Task<ArchiveRevision> RevisionAsync(CancellationToken cancellationToken = default) =>
        _session.ReadAsync(RevisionTable.ReadAsync, cancellationToken);

    /// <summary>Keeps readings, in the place of those of the same capture, statement of side and language, and engine; in one transaction.</summary>
    /// <exception cref="Model.ReadoutFormatException">A capture is not in this archive, or the store refuses; none was kept.</exception>
    public Task<int> SaveAsync(IReadOnlyList<Reading> readings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(readings);
        if (readings.Count == 0)
        {
            return Task.FromResult(0);
        }

        var rows = readings.Select(ReadingRow.Of).ToList();
        return _session.WriteAsync(
            async (connection, transaction) =>
            {
                var revision = await RevisionTable.NextAsync(connection, transaction, RevisionTable.Readings);
                foreach (var row in rows)
                {
                    await ReadingTable.SaveAsync(connection, transaction, row, revision);
                }

                return rows.Count;
            },
            cancellationToken);
    }

    /// <summary>The readings that were kept after a revision, in the order of keeping; one that is replaced meanwhile may come as it was or as it is.</summary>
    /// <param name="after">The revision that is known; 0 for all.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async IAsyncEnumerable<Reading> ChangesAsync(long after = 0, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // Texts of one archive name the same concepts and come from the same few sites: each name is held once.
        var names = new NameTable();
        var (revision, id) = (after, long.MaxValue);
        while (true)
        {
            var (lastRevision, lastId) = (revision, id);
            var page = await _session.ReadAsync(connection => ReadingTable.PageAsync(connection, lastRevision, lastId, PageLength), cancellationToken);
            foreach (var row in page)
            {
                yield return row.ToReading(names);
            }

            if (page.Count < PageLength)
            {
                yield break;
            }

            (revision, id) = (page[^1].Revision, page[^1].Id);
        }
    }

    /// <summary>The meetings that were stored, or whose texts point to another capture, after a revision; with all their texts.</summary>
    /// <param name="after">The revision that is known; -1 for all.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<IReadOnlyList<MeetingRecord>> ChangedMeetingsAsync(long after = -1, CancellationToken cancellationToken = default) =>
        _session.ReadAsync(connection => MeetingTable.ChangedAsync(connection, after), cancellationToken);
}
