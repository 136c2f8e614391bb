using System.Data.Common;
using Dapper;
using ReadoutDiff.Archive.Watches;

namespace ReadoutDiff.Archive.Storage;

/// <summary>The tables of watches and of the hosts they lie on.</summary>
internal static class WatchTable
{
    /// <summary>Adds a watch, or gives the one of that address another schedule and meeting and makes it due.</summary>
    public static async Task<WatchedPage> AddAsync(DbConnection connection, DbTransaction transaction, WatchRow row)
    {
        var added = await connection.QuerySingleAsync<WatchRow>(
            $"""
            INSERT INTO watches (address, host, schedule, meeting_id, is_paused, added_ticks, anchor_ticks, due_ticks, standing, reason, failures, is_trouble_told)
            VALUES (@Address, @Host, @Schedule, @MeetingId, 0, @AddedTicks, @AnchorTicks, @DueTicks, @Standing, '', 0, 0)
            ON CONFLICT (address) DO UPDATE SET schedule = excluded.schedule, due_ticks = excluded.due_ticks, is_paused = 0,
              meeting_id = coalesce(excluded.meeting_id, watches.meeting_id)
            RETURNING {WatchRow.Columns}
            """,
            row,
            transaction);
        await RefreshAsync(connection, transaction, row.Host);
        return added.ToPage();
    }

    public static async Task<WatchedPage?> GetAsync(DbConnection connection, string address) =>
        (await connection.QuerySingleOrDefaultAsync<WatchRow>($"SELECT {WatchRow.Columns} FROM watches WHERE address = @address", new { address }))?.ToPage();

    /// <summary>The watches that come after an address, by address.</summary>
    public static async Task<IReadOnlyList<WatchedPage>> PageAsync(DbConnection connection, string after, int count) =>
        [.. (await connection.QueryAsync<WatchRow>($"SELECT {WatchRow.Columns} FROM watches WHERE address > @after ORDER BY address LIMIT {count}", new { after })).Select(row => row.ToPage())];

    /// <summary>How many watches stand how.</summary>
    public static async Task<WatchCounts> CountAsync(DbConnection connection)
    {
        var all = await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM watches");
        var paused = await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM watches WHERE is_paused = 1");
        var troubles = await connection.QueryAsync<Standing>("SELECT standing AS Name, count(*) AS Number FROM watches WHERE failures > 0 GROUP BY standing ORDER BY standing");
        return new WatchCounts((int)all, (int)paused, [.. troubles.Select(trouble => (trouble.Name, (int)trouble.Number))]);
    }

    /// <summary>Those in trouble, by trouble and then address.</summary>
    public static async Task<IReadOnlyList<WatchedPage>> TroubledAsync(DbConnection connection, string? standing, int skip, int count) =>
    [
        .. (await connection.QueryAsync<WatchRow>(
            $"SELECT {WatchRow.Columns} FROM watches WHERE failures > 0 {(standing is null ? "" : "AND standing = @standing")} ORDER BY standing, address LIMIT {count} OFFSET {skip}",
            new { standing })).Select(row => row.ToPage()),
    ];

    /// <summary>Those not in trouble, by address.</summary>
    public static async Task<IReadOnlyList<WatchedPage>> OthersAsync(DbConnection connection, int skip, int count) =>
        [.. (await connection.QueryAsync<WatchRow>($"SELECT {WatchRow.Columns} FROM watches WHERE failures = 0 ORDER BY address LIMIT {count} OFFSET {skip}")).Select(row => row.ToPage())];

    /// <summary>Those left alone for now, by address.</summary>
    public static async Task<IReadOnlyList<WatchedPage>> PausedAsync(DbConnection connection, int skip, int count) =>
        [.. (await connection.QueryAsync<WatchRow>($"SELECT {WatchRow.Columns} FROM watches WHERE is_paused = 1 ORDER BY address LIMIT {count} OFFSET {skip}")).Select(row => row.ToPage())];

    /// <summary>Pauses a watch or goes on with it.</summary>
    public static async Task<bool> PauseAsync(DbConnection connection, DbTransaction transaction, string address, bool isPaused, long now)
    {
        var changed = await connection.ExecuteAsync(
            "UPDATE watches SET is_paused = @isPaused, due_ticks = CASE WHEN @isPaused = 0 THEN @now ELSE due_ticks END WHERE address = @address",
            new { address, isPaused = isPaused ? 1L : 0L, now },
            transaction);
        if (changed > 0)
        {
            await RefreshAsync(connection, transaction, WatchRow.HostOf(address));
        }

        return changed > 0;
    }

    /// <summary>Ends a watch.</summary>
    public static async Task<bool> RemoveAsync(DbConnection connection, DbTransaction transaction, string address)
    {
        var removed = await connection.ExecuteAsync("DELETE FROM watches WHERE address = @address", new { address }, transaction);
        if (removed > 0)
        {
            await RefreshAsync(connection, transaction, WatchRow.HostOf(address));
        }

        return removed > 0;
    }

    /// <summary>Stores how a page stands after a check. A schedule or pause that was set meanwhile stays.</summary>
    /// <returns>Whether the watch is still there, with the version that was expected.</returns>
    public static async Task<bool> UpdateAsync(DbConnection connection, DbTransaction transaction, WatchRow row, long? expected) =>
        await connection.ExecuteAsync(
            """
            UPDATE watches SET anchor_ticks = @AnchorTicks, checked_ticks = @CheckedTicks, standing = @Standing, reason = @Reason, standing_ticks = @StandingTicks,
              failures = @Failures, is_trouble_told = @IsTroubleTold, etag = @ETag, last_modified = @LastModified,
              due_ticks = CASE WHEN schedule = @Schedule THEN @DueTicks ELSE due_ticks END
            WHERE id = @Id AND coalesce(snapshot_id, 0) = @expected
            """,
            new
            {
                row.Id, row.AnchorTicks, row.CheckedTicks, row.Standing, row.Reason, row.StandingTicks, row.Failures, row.IsTroubleTold, row.ETag, row.LastModified,
                row.Schedule, row.DueTicks, expected = expected ?? 0,
            },
            transaction) == 1;

    /// <summary>Lets a watch point to its new version.</summary>
    public static Task PointAsync(DbConnection connection, DbTransaction transaction, long id, long snapshotId) =>
        connection.ExecuteAsync("UPDATE watches SET snapshot_id = @snapshotId WHERE id = @id", new { id, snapshotId }, transaction);

    /// <summary>The page of a host that is due first.</summary>
    public static async Task<WatchedPage?> NextAsync(DbConnection connection, string host, long now) =>
        (await connection.QuerySingleOrDefaultAsync<WatchRow>(
            $"SELECT {WatchRow.Columns} FROM watches WHERE host = @host AND is_paused = 0 AND due_ticks <= @now ORDER BY due_ticks LIMIT 1", new { host, now }))?.ToPage();

    /// <summary>Makes due at once what was checked, or added and never checked, in the future: a clock that ran ahead has been set back.</summary>
    public static async Task<int> RescheduleAsync(DbConnection connection, DbTransaction transaction, long now)
    {
        var rescheduled = await connection.ExecuteAsync("UPDATE watches SET due_ticks = @now WHERE coalesce(checked_ticks, added_ticks) > @now AND due_ticks > @now", new { now }, transaction);
        if (rescheduled > 0)
        {
            await connection.ExecuteAsync(
                "UPDATE watch_hosts SET due_ticks = coalesce((SELECT min(w.due_ticks) FROM watches w WHERE w.host = watch_hosts.host AND w.is_paused = 0), @Never)",
                new { HostTable.Never },
                transaction);
        }

        return rescheduled;
    }

    /// <summary>Writes down anew when a host's first page is due.</summary>
    public static async Task RefreshAsync(DbConnection connection, DbTransaction transaction, string host)
    {
        // The row is locked before the pages are looked at: of two who add to one host at once, the later one sees the page of the earlier.
        await connection.ExecuteAsync(
            "INSERT INTO watch_hosts (host, due_ticks, lease, lease_ticks) VALUES (@host, @Never, '', 0) ON CONFLICT (host) DO UPDATE SET host = excluded.host",
            new { host, HostTable.Never },
            transaction);
        await connection.ExecuteAsync(
            "UPDATE watch_hosts SET due_ticks = coalesce((SELECT min(due_ticks) FROM watches WHERE host = @host AND is_paused = 0), @Never) WHERE host = @host",
            new { host, HostTable.Never },
            transaction);
    }

    private sealed class Standing
    {
        public required string Name { get; init; }

        public long Number { get; init; }
    }
}
