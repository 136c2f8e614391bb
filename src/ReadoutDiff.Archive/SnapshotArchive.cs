using System.Runtime.CompilerServices;
using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Archive.Annotations;
using ReadoutDiff.Archive.Readings;
using ReadoutDiff.Archive.Storage;
using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Model;

namespace ReadoutDiff.Archive;

/// <summary>
/// Captures kept as evidence: content-addressed, immutable, idempotent. Safe for several threads, and for several processes on one archive.
/// Every method throws <see cref="ReadoutFormatException"/> with one line where the store refuses (disk full, read-only, damaged, out of reach); what was stored before stays intact.
/// </summary>
public sealed class SnapshotArchive : IAsyncDisposable
{
    private const int PageLength = 200;

    private readonly ArchiveSession _session;

    private SnapshotArchive(IArchiveStore store)
    {
        _session = new ArchiveSession(store);
        Watches = new WatchList(_session);
        Outbox = new Outbox(_session);
        Annotations = new AnnotationList(_session);
        Readings = new ReadingList(_session);
    }

    /// <summary>The archive's name for messages: its file, or its server and database.</summary>
    public string Name => _session.Store.Name;

    /// <summary>The connection string, with its password, for tables that others keep beside the archive's on a PostgreSQL server; null for a file.</summary>
    public string? SharedConnection => _session.Store.SharedConnection;

    /// <summary>The watched addresses and how they stand.</summary>
    public WatchList Watches { get; }

    /// <summary>The alerts and their deliveries.</summary>
    public Outbox Outbox { get; }

    /// <summary>The corrections and notes of people on the texts.</summary>
    public AnnotationList Annotations { get; }

    /// <summary>What is kept of captures that were read, and what has changed.</summary>
    public ReadingList Readings { get; }

    /// <summary>Opens an archive, creating it or bringing it to the newest schema.</summary>
    /// <param name="location">A file (SQLite), or <c>Host=…</c> or <c>postgres://…</c> (PostgreSQL).</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="ReadoutFormatException">It cannot be opened: another program's file, a newer schema, damaged, out of reach.</exception>
    public static async Task<SnapshotArchive> OpenAsync(string location, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(location))
        {
            throw new ReadoutFormatException("archive: its location is empty");
        }

        IArchiveStore store = PostgresAddress.IsPostgres(location) ? new PostgresStore(location) : new SqliteStore(location);
        var archive = new SnapshotArchive(store);
        try
        {
            // Not tried again: a server that does not answer at the start is most often one that is misspelt.
            await archive._session.TryAsync(async token =>
            {
                await store.MigrateAsync(token);
                return true;
            }, 0, cancellationToken);
            return archive;
        }
        catch
        {
            await archive.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stores a capture. When this returns, it is on the disk. The same address, second and body again give the capture that is stored.</summary>
    /// <param name="snapshot">The capture; its body at most 64 MB.</param>
    /// <param name="cancellationToken">Cancels; then it may or may not be stored.</param>
    /// <exception cref="ReadoutFormatException">The capture cannot be stored unaltered, or the store refuses.</exception>
    public async Task<StoredSnapshot> AddAsync(Snapshot snapshot, CancellationToken cancellationToken = default)
    {
        var added = await AddAsync([snapshot], cancellationToken);
        return added[0].Snapshot;
    }

    /// <summary>Stores captures in one transaction: all of them, or none.</summary>
    /// <returns>For each capture the stored one, and whether it is new.</returns>
    /// <exception cref="ReadoutFormatException">A capture cannot be stored unaltered, or the store refuses.</exception>
    public Task<IReadOnlyList<(StoredSnapshot Snapshot, bool IsNew)>> AddAsync(IReadOnlyList<Snapshot> snapshots, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(snapshots);
        foreach (var snapshot in snapshots)
        {
            if (SnapshotRules.Problem(snapshot) is { } problem)
            {
                throw new ReadoutFormatException($"{Shown(snapshot.Address)}: cannot be stored: {problem}");
            }
        }

        return _session.WriteAsync(
            async (connection, transaction) =>
            {
                var added = new List<(StoredSnapshot, bool)>(snapshots.Count);
                foreach (var snapshot in snapshots)
                {
                    var (row, isNew) = await SnapshotTable.AddAsync(connection, transaction, snapshot);
                    added.Add((row.ToStored(), isNew));
                }

                return (IReadOnlyList<(StoredSnapshot, bool)>)added;
            },
            cancellationToken);
    }

    /// <summary>The newest capture of an address by its time; null where there is none.</summary>
    public async Task<StoredSnapshot?> LatestAsync(string address, CancellationToken cancellationToken = default) =>
        (await _session.ReadAsync(connection => SnapshotTable.LatestAsync(connection, address), cancellationToken))?.ToStored();

    /// <summary>The number of the capture of an address that was stored last, whenever it was captured; null where there is none. It changes with each new one.</summary>
    public Task<long?> LastStoredAsync(string address, CancellationToken cancellationToken = default) =>
        _session.ReadAsync(connection => SnapshotTable.LastStoredAsync(connection, address), cancellationToken);

    /// <summary>A capture by its number; null where there is none.</summary>
    public async Task<StoredSnapshot?> GetAsync(long id, CancellationToken cancellationToken = default) =>
        (await _session.ReadAsync(connection => SnapshotTable.GetAsync(connection, id), cancellationToken))?.ToStored();

    /// <summary>A stored capture with its headers and body. The body's hash is computed and compared.</summary>
    /// <exception cref="ReadoutFormatException">It is not in this archive, or its stored bytes are no longer those that were captured.</exception>
    public async Task<Snapshot> LoadAsync(StoredSnapshot stored, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var row = await _session.ReadAsync(connection => SnapshotTable.GetAsync(connection, stored.Id), cancellationToken)
            ?? throw new ReadoutFormatException($"archive '{Name}': there is no snapshot {stored.Id}");
        if (row.Hash != stored.Hash)
        {
            throw new ReadoutFormatException($"archive '{Name}': snapshot {stored.Id} is not the one of {Shown(stored.Address)} that was asked for");
        }

        var body = await BodyAsync(row.Hash, cancellationToken)
            ?? throw new DamagedSnapshotException($"archive '{Name}': snapshot {row.Id} of {Shown(row.Address)} is damaged: its body does not have the hash {row.Hash}");
        return row.ToSnapshot(body);
    }

    /// <summary>Captures without their bodies, by address and then time.</summary>
    /// <param name="address">Only captures of this address; null for all.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async IAsyncEnumerable<StoredSnapshot> ListAsync(string? address = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // Page by page and not by one long query: that would keep the write-ahead log from being emptied for as long as the caller takes.
        SnapshotRow? last = null;
        while (true)
        {
            var after = last;
            var page = (await _session.ReadAsync(connection => SnapshotTable.PageAsync(connection, address, after, PageLength), cancellationToken)).ToList();
            foreach (var row in page)
            {
                yield return row.ToStored();
            }

            if (page.Count < PageLength)
            {
                yield break;
            }

            last = page[^1];
        }
    }

    /// <summary>Stores a meeting, or adds to the stored one of the same date, people and kind: its title is replaced, its texts are added or point to their new capture, none is removed.</summary>
    /// <returns>The meeting's number.</returns>
    /// <exception cref="ReadoutFormatException">A text's capture is not in this archive, or the store refuses.</exception>
    public async Task<long> SaveMeetingAsync(MeetingRecord meeting, CancellationToken cancellationToken = default) =>
        (await SaveMeetingsAsync([meeting], cancellationToken))[0];

    /// <summary>Stores meetings as <see cref="SaveMeetingAsync"/> does, in one transaction: all of them, or none.</summary>
    /// <returns>The meetings' numbers.</returns>
    /// <exception cref="ReadoutFormatException">A text's capture is not in this archive, or the store refuses.</exception>
    public Task<IReadOnlyList<long>> SaveMeetingsAsync(IReadOnlyList<MeetingRecord> meetings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(meetings);
        foreach (var meeting in meetings)
        {
            ArgumentNullException.ThrowIfNull(meeting, nameof(meetings));
            if (MeetingRules.Problem(meeting) is { } problem)
            {
                throw new ReadoutFormatException($"the meeting of {meeting.Date:yyyy-MM-dd} cannot be stored: {problem}");
            }
        }

        return _session.WriteAsync(
            async (connection, transaction) =>
            {
                var ids = new List<long>(meetings.Count);
                foreach (var meeting in meetings)
                {
                    ids.Add(await MeetingTable.SaveAsync(connection, transaction, meeting));
                }

                return (IReadOnlyList<long>)ids;
            },
            cancellationToken);
    }

    /// <summary>All meetings with their texts, by date.</summary>
    public async IAsyncEnumerable<MeetingRecord> MeetingsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var meeting in await _session.ReadAsync(MeetingTable.AllAsync, cancellationToken))
        {
            yield return meeting;
        }
    }

    /// <summary>A meeting by its number; null where there is none.</summary>
    public async Task<MeetingRecord?> MeetingAsync(long id, CancellationToken cancellationToken = default) =>
        (await _session.ReadAsync(connection => MeetingTable.GetAsync(connection, id), cancellationToken)) is [var meeting] ? meeting : null;

    /// <summary>The meetings that have a text of an address.</summary>
    public Task<IReadOnlyList<MeetingRecord>> MeetingsOfAsync(string address, CancellationToken cancellationToken = default) =>
        _session.ReadAsync(connection => MeetingTable.OfAddressAsync(connection, address), cancellationToken);

    /// <summary>Reads every body, computes its hash, and has the store check itself.</summary>
    /// <param name="progress">Told the number of bodies read, or null.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ArchiveCheck> CheckAsync(IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        var problems = new List<string>(await _session.TryAsync(_session.Store.CheckAsync, cancellationToken));
        long bodies = 0, bytes = 0;
        var hash = "";
        while (await _session.ReadAsync(connection => SnapshotTable.NextBodyAsync(connection, hash), cancellationToken) is { } next)
        {
            hash = next;
            var body = await BodyAsync(hash, cancellationToken);
            if (body is null)
            {
                problems.Add($"the body {hash} is damaged");
            }

            bodies++;
            bytes += body?.Length ?? 0;
            progress?.Report(bodies);
        }

        return new ArchiveCheck(await _session.ReadAsync(SnapshotTable.CountAsync, cancellationToken), bodies, bytes, problems);
    }

    /// <summary>Closes all connections.</summary>
    public ValueTask DisposeAsync() => _session.DisposeAsync();

    /// <summary>A body by its hash; null where it is missing or damaged.</summary>
    internal async Task<byte[]?> BodyAsync(string hash, CancellationToken cancellationToken) =>
        (await _session.ReadAsync(connection => SnapshotTable.BodyAsync(connection, hash), cancellationToken))?.Body();

    private static string Shown(string address) => address.Length <= 200 ? address.ReplaceLineEndings(" ") : address[..200].ReplaceLineEndings(" ") + "…";
}
