using System.Data.Common;
using Dapper;
using ReadoutDiff.Archive.Watches;

namespace ReadoutDiff.Archive.Storage;

/// <summary>The leases on hosts. A lease that ends much further ahead than a new one would was given by a clock that has been set back, and does not count.</summary>
internal static class HostTable
{
    /// <summary>When the first page of a host is due on which none is.</summary>
    public const long Never = long.MaxValue;

    /// <summary>By how much a lease may end after a new one and still count: the clocks of two workers differ, and each read its own before it came to the store.</summary>
    public const long Skew = TimeSpan.TicksPerHour;

    /// <summary>Takes the hosts that are due first and that no one else holds.</summary>
    public static async Task<IReadOnlyList<HostLease>> ClaimAsync(
        DbConnection connection, DbTransaction transaction, string token, int count, long now, long until, string skipLocked)
    {
        var hosts = await connection.QueryAsync<string>(
            $"""
            UPDATE watch_hosts SET lease = @token, lease_ticks = @until WHERE host IN (
              SELECT host FROM watch_hosts WHERE due_ticks <= @now AND (lease_ticks <= @now OR lease_ticks > @beyond)
              ORDER BY due_ticks LIMIT {count} {skipLocked})
            RETURNING host
            """,
            new { token, now, until, beyond = until + Skew },
            transaction);
        return [.. hosts.Select(host => new HostLease(host, token))];
    }

    /// <summary>Holds a lease for longer; also what locks it within a transaction.</summary>
    /// <returns>Whether it was still held.</returns>
    public static async Task<bool> RenewAsync(DbConnection connection, DbTransaction transaction, HostLease lease, long until) =>
        await connection.ExecuteAsync(
            "UPDATE watch_hosts SET lease_ticks = @until WHERE host = @Host AND lease = @Token", new { until, lease.Host, lease.Token }, transaction) == 1;

    /// <summary>Gives a lease back; the host rests until a given time.</summary>
    public static Task ReleaseAsync(DbConnection connection, DbTransaction transaction, HostLease lease, long restUntil) => connection.ExecuteAsync(
        "UPDATE watch_hosts SET lease = '', lease_ticks = @restUntil WHERE host = @Host AND lease = @Token", new { restUntil, lease.Host, lease.Token }, transaction);
}
