using System.Runtime.CompilerServices;
using ReadoutDiff.Archive.Storage;
using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Watches;

/// <summary>
/// The watched addresses of an archive, the leases on their hosts, and what checks find out. Safe for several threads and several processes:
/// two workers never hold one host, and the result of a check is stored once or not at all.
/// </summary>
public sealed class WatchList
{
    private const int PageLength = 500;

    private readonly ArchiveSession _session;

    internal WatchList(ArchiveSession session) => _session = session;

    /// <summary>Adds a watch, or gives the one of that address another schedule; it is due at the time given.</summary>
    /// <returns>The watch as stored.</returns>
    /// <exception cref="ReadoutFormatException">The address is not one of http or https, or the store refuses.</exception>
    public Task<WatchedPage> AddAsync(WatchedPage page, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        Refuse(page);
        return _session.WriteAsync((connection, transaction) => WatchTable.AddAsync(connection, transaction, WatchRow.Of(page)), cancellationToken);
    }

    /// <summary>Adds many watches in one transaction.</summary>
    /// <exception cref="ReadoutFormatException">One of the addresses is not one of http or https, or the store refuses; none was added.</exception>
    public Task<int> AddAsync(IReadOnlyList<WatchedPage> pages, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pages);
        foreach (var page in pages)
        {
            Refuse(page);
        }

        return _session.WriteAsync(
            async (connection, transaction) =>
            {
                foreach (var page in pages)
                {
                    await WatchTable.AddAsync(connection, transaction, WatchRow.Of(page));
                }

                return pages.Count;
            },
            cancellationToken);
    }

    /// <summary>The watch of an address; null where there is none.</summary>
    public Task<WatchedPage?> GetAsync(string address, CancellationToken cancellationToken = default) =>
        _session.ReadAsync(connection => WatchTable.GetAsync(connection, address), cancellationToken);

    /// <summary>All watches, by address.</summary>
    public async IAsyncEnumerable<WatchedPage> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var after = "";
        while (true)
        {
            var last = after;
            var page = await _session.ReadAsync(connection => WatchTable.PageAsync(connection, last, PageLength), cancellationToken);
            foreach (var watch in page)
            {
                yield return watch;
            }

            if (page.Count < PageLength)
            {
                yield break;
            }

            after = page[^1].Address;
        }
    }

    /// <summary>How many watches stand how. Linear in the watches.</summary>
    public Task<WatchCounts> CountAsync(CancellationToken cancellationToken = default) => _session.ReadAsync(WatchTable.CountAsync, cancellationToken);

    /// <summary>A page of the watches: those in trouble first, by trouble and then address, then the others by address.</summary>
    /// <param name="troubled">How many are in trouble (<see cref="WatchCounts.Troubled"/>), which says where the others begin.</param>
    /// <param name="skip">How many come before the page.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<IReadOnlyList<WatchedPage>> TroubleFirstAsync(int troubled, int skip, int count, CancellationToken cancellationToken = default) => _session.ReadAsync(
        async connection =>
        {
            var first = skip < troubled ? await WatchTable.TroubledAsync(connection, null, skip, Math.Min(count, troubled - skip)) : [];
            return first.Count == count ? first : [.. first, .. await WatchTable.OthersAsync(connection, Math.Max(0, skip - troubled), count - first.Count)];
        },
        cancellationToken);

    /// <summary>A page of the watches in trouble, by trouble and then address.</summary>
    /// <param name="standing">Only those in this trouble; null for all.</param>
    /// <param name="skip">How many come before the page.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<IReadOnlyList<WatchedPage>> TroubledAsync(string? standing, int skip, int count, CancellationToken cancellationToken = default) =>
        _session.ReadAsync(connection => WatchTable.TroubledAsync(connection, standing, skip, count), cancellationToken);

    /// <summary>A page of the watches that are left alone for now, by address.</summary>
    public Task<IReadOnlyList<WatchedPage>> PausedAsync(int skip, int count, CancellationToken cancellationToken = default) =>
        _session.ReadAsync(connection => WatchTable.PausedAsync(connection, skip, count), cancellationToken);

    /// <summary>Leaves a watch alone, or goes on with it at once.</summary>
    /// <returns>Whether there is such a watch.</returns>
    public Task<bool> PauseAsync(string address, bool isPaused, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        _session.WriteAsync((connection, transaction) => WatchTable.PauseAsync(connection, transaction, address, isPaused, now.UtcTicks), cancellationToken);

    /// <summary>Ends a watch; its captures stay.</summary>
    /// <returns>Whether there was such a watch.</returns>
    public Task<bool> RemoveAsync(string address, CancellationToken cancellationToken = default) =>
        _session.WriteAsync((connection, transaction) => WatchTable.RemoveAsync(connection, transaction, address), cancellationToken);

    /// <summary>Takes hosts on which pages are due. Cost independent of the number of watches, but for an index.</summary>
    /// <param name="count">How many at most.</param>
    /// <param name="now">The time.</param>
    /// <param name="length">How long they are held.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<IReadOnlyList<HostLease>> ClaimAsync(int count, DateTimeOffset now, TimeSpan length, CancellationToken cancellationToken = default)
    {
        var token = Guid.NewGuid().ToString("N");
        return _session.WriteAsync(
            (connection, transaction) => HostTable.ClaimAsync(connection, transaction, token, count, now.UtcTicks, (now + length).UtcTicks, _session.Store.SkipLocked),
            cancellationToken);
    }

    /// <summary>Holds a host for longer.</summary>
    /// <returns>Whether it was still held.</returns>
    public Task<bool> RenewAsync(HostLease lease, DateTimeOffset until, CancellationToken cancellationToken = default) =>
        _session.WriteAsync((connection, transaction) => HostTable.RenewAsync(connection, transaction, lease, until.UtcTicks), cancellationToken);

    /// <summary>Gives a host back.</summary>
    /// <param name="lease">The lease.</param>
    /// <param name="restUntil">Until when no one takes it, since its spacing runs.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task ReleaseAsync(HostLease lease, DateTimeOffset restUntil, CancellationToken cancellationToken = default) => _session.WriteAsync(
        async (connection, transaction) =>
        {
            await HostTable.ReleaseAsync(connection, transaction, lease, restUntil.UtcTicks);
            return true;
        },
        cancellationToken);

    /// <summary>The page of a held host that is due first; null where none is.</summary>
    public Task<WatchedPage?> NextAsync(HostLease lease, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        return _session.ReadAsync(connection => WatchTable.NextAsync(connection, lease.Host, now.UtcTicks), cancellationToken);
    }

    /// <summary>Makes due at once what was last checked, or added and never checked, in the future, by a clock that has been set back since.</summary>
    /// <returns>How many there were.</returns>
    public Task<int> RescheduleAsync(DateTimeOffset now, CancellationToken cancellationToken = default) =>
        _session.WriteAsync((connection, transaction) => WatchTable.RescheduleAsync(connection, transaction, now.UtcTicks), cancellationToken);

    /// <summary>Stores what a check found out: version, standing, alerts and their deliveries in one transaction; or nothing where the lease was lost meanwhile.</summary>
    /// <exception cref="ReadoutFormatException">The capture cannot be stored unaltered, or the store refuses.</exception>
    public Task<CommitResult> CommitAsync(CheckCommit commit, HostLease lease, DateTimeOffset leaseUntil, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(commit);
        if (commit.Version is { } version && SnapshotRules.Problem(version) is { } problem)
        {
            throw new ReadoutFormatException($"{version.Address}: cannot be stored: {problem}");
        }

        return _session.WriteAsync(
            async (connection, transaction) =>
            {
                if (!await HostTable.RenewAsync(connection, transaction, lease, leaseUntil.UtcTicks))
                {
                    return CommitResult.Refused;
                }

                if (!await WatchTable.UpdateAsync(connection, transaction, WatchRow.Of(commit.Page), commit.Expected))
                {
                    return CommitResult.Refused;
                }

                var stored = commit.Version is { } snapshot ? (await SnapshotTable.AddAsync(connection, transaction, snapshot)).Row : null;
                if (stored is not null)
                {
                    await WatchTable.PointAsync(connection, transaction, commit.Page.Id, stored.Id);
                    await MeetingTable.PointAsync(connection, transaction, stored.Address, stored.Id);
                }

                var alerts = 0;
                foreach (var (alert, channels) in commit.Alerts)
                {
                    alerts += await AlertTable.AddAsync(connection, transaction, stored is null ? alert : alert with { After = stored.Id }, channels) ? 1 : 0;
                }

                await WatchTable.RefreshAsync(connection, transaction, lease.Host);
                return new CommitResult(true, stored?.Id, alerts);
            },
            cancellationToken);
    }

    private static void Refuse(WatchedPage page)
    {
        if (!SnapshotRules.IsAddress(page.Address))
        {
            throw new ReadoutFormatException($"{page.Address.ReplaceLineEndings(" ")}: not an http or https address that can be watched");
        }
    }
}
