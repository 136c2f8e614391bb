using System.Data.Common;
using Dapper;
using ReadoutDiff.Archive.Alerts;

namespace ReadoutDiff.Archive.Storage;

/// <summary>The tables of alerts and of their deliveries.</summary>
internal static class AlertTable
{
    /// <summary>Stores an alert with its deliveries, once for each key.</summary>
    /// <returns>Whether it is a new one.</returns>
    public static async Task<bool> AddAsync(DbConnection connection, DbTransaction transaction, Alert alert, IReadOnlyList<string> channels)
    {
        var row = AlertRow.Of(alert);
        var id = await connection.ExecuteScalarAsync<long?>(
            """
            INSERT INTO alerts (key, kind, at_ticks, address, headline, summary, class, before_id, after_id, link)
            VALUES (@Key, @Kind, @AtTicks, @Address, @Headline, @Summary, @Class, @Before, @After, @Link)
            ON CONFLICT (key) DO NOTHING RETURNING id
            """,
            row,
            transaction);
        foreach (var channel in id is null ? [] : channels.Distinct(StringComparer.Ordinal))
        {
            await connection.ExecuteAsync(
                "INSERT INTO deliveries (alert_id, channel, state, attempts, due_ticks, lease, lease_ticks, error) VALUES (@id, @channel, 'waiting', 0, @AtTicks, '', 0, '')",
                new { id, channel, row.AtTicks },
                transaction);
        }

        return id is not null;
    }

    /// <summary>The newest alerts, newest first.</summary>
    public static async Task<IReadOnlyList<Alert>> LatestAsync(DbConnection connection, string? address, int count) =>
        [.. (await connection.QueryAsync<AlertRow>(
            $"SELECT {AlertRow.Columns} FROM alerts a {(address is null ? "" : "WHERE a.address = @address")} ORDER BY a.id DESC LIMIT {count}", new { address })).Select(row => row.ToAlert())];

    /// <summary>Takes deliveries that are due and that no one else holds.</summary>
    public static async Task<IReadOnlyList<Delivery>> ClaimAsync(
        DbConnection connection, DbTransaction transaction, string token, IReadOnlyList<string> channels, int count, long now, long until, string skipLocked)
    {
        var list = new ValueList(channels);
        var taken = (await connection.QueryAsync<DeliveryRow>(
            $"""
            UPDATE deliveries SET lease = @token, lease_ticks = @until WHERE id IN (
              SELECT id FROM deliveries WHERE state = 'waiting' AND due_ticks <= @now AND (lease_ticks <= @now OR lease_ticks > @beyond) AND channel IN {list.Names}
              ORDER BY due_ticks LIMIT {count} {skipLocked})
            RETURNING id AS Id, alert_id AS AlertId, channel AS Channel, attempts AS Attempts
            """,
            list.With(new { token, now, until, beyond = until + HostTable.Skew }),
            transaction)).ToList();
        var deliveries = new List<Delivery>(taken.Count);
        foreach (var row in taken.OrderBy(row => row.Id))
        {
            var alert = await connection.QuerySingleAsync<AlertRow>($"SELECT {AlertRow.Columns} FROM alerts a WHERE a.id = @AlertId", new { row.AlertId }, transaction);
            deliveries.Add(new Delivery(row.Id, alert.ToAlert(), row.Channel, (int)row.Attempts, token));
        }

        return deliveries;
    }

    /// <summary>Writes down how an attempt ended.</summary>
    public static async Task<bool> EndAsync(DbConnection connection, DbTransaction transaction, Delivery delivery, string state, string error, long due) =>
        await connection.ExecuteAsync(
            "UPDATE deliveries SET state = @state, attempts = attempts + 1, error = @error, due_ticks = @due, lease = '', lease_ticks = 0 WHERE id = @Id AND lease = @Lease",
            new { state, error = error.Replace('\0', '\uFFFD'), due, delivery.Id, delivery.Lease },
            transaction) == 1;

    /// <summary>How many deliveries there are in each state, and the newest error of those that are not sent.</summary>
    public static async Task<OutboxState> StateAsync(DbConnection connection)
    {
        var counts = (await connection.QueryAsync<(string State, long Count)>("SELECT state AS State, count(*) AS Count FROM deliveries GROUP BY state")).ToDictionary(row => row.State, row => row.Count, StringComparer.Ordinal);
        var error = await connection.ExecuteScalarAsync<string?>("SELECT channel || ': ' || error FROM deliveries WHERE state IN ('waiting', 'failed') AND error <> '' ORDER BY id DESC LIMIT 1");
        return new OutboxState(counts.GetValueOrDefault("waiting"), counts.GetValueOrDefault("sent"), counts.GetValueOrDefault("failed"), error);
    }

    private sealed class DeliveryRow
    {
        public long Id { get; init; }

        public long AlertId { get; init; }

        public required string Channel { get; init; }

        public long Attempts { get; init; }
    }
}
