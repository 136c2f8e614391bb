using System.Data.Common;
using Dapper;
using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Storage;

/// <summary>The tables of captures and bodies. Both only grow.</summary>
internal static class SnapshotTable
{
    private const string Columns = """
        s.id AS Id, s.address AS Address, s.final_address AS FinalAddress, s.captured_second AS CapturedSecond, s.captured_ticks AS CapturedTicks,
        s.status AS Status, s.hash AS Hash, s.origin AS Origin, s.headers AS Headers, s.redirects AS Redirects, b.size AS Size
        FROM snapshots s JOIN bodies b ON b.hash = s.hash
        """;

    /// <summary>Stores a capture, or finds the one that is stored already.</summary>
    /// <returns>The stored row, and whether it is a new one.</returns>
    public static async Task<(SnapshotRow Row, bool IsNew)> AddAsync(DbConnection connection, DbTransaction transaction, Snapshot snapshot)
    {
        var row = SnapshotRow.Of(snapshot);
        if (await connection.ExecuteScalarAsync<long?>("SELECT size FROM bodies WHERE hash = @Hash", new { row.Hash }, transaction) is null)
        {
            var (encoding, content) = BodyCodec.Pack(snapshot.Body.Span);
            await connection.ExecuteAsync(
                "INSERT INTO bodies (hash, size, encoding, content) VALUES (@Hash, @Size, @encoding, @content) ON CONFLICT (hash) DO NOTHING",
                new { row.Hash, row.Size, encoding, content },
                transaction);
        }

        var added = await connection.ExecuteAsync(
            """
            INSERT INTO snapshots (address, final_address, captured_second, captured_ticks, status, hash, origin, headers, redirects)
            VALUES (@Address, @FinalAddress, @CapturedSecond, @CapturedTicks, @Status, @Hash, @Origin, @Headers, @Redirects)
            ON CONFLICT (address, captured_second, hash) DO NOTHING
            """,
            row,
            transaction);
        var stored = await connection.QuerySingleAsync<SnapshotRow>(
            $"SELECT {Columns} WHERE s.address = @Address AND s.captured_second = @CapturedSecond AND s.hash = @Hash", row, transaction);
        return (stored, added > 0);
    }

    public static Task<SnapshotRow?> LatestAsync(DbConnection connection, string address) =>
        connection.QuerySingleOrDefaultAsync<SnapshotRow>(
            $"SELECT {Columns} WHERE s.address = @address ORDER BY s.captured_ticks DESC, s.id DESC LIMIT 1", new { address });

    public static Task<long?> LastStoredAsync(DbConnection connection, string address) =>
        connection.ExecuteScalarAsync<long?>("SELECT max(id) FROM snapshots WHERE address = @address", new { address });

    public static Task<SnapshotRow?> GetAsync(DbConnection connection, long id) =>
        connection.QuerySingleOrDefaultAsync<SnapshotRow>($"SELECT {Columns} WHERE s.id = @id", new { id });

    /// <summary>The rows that come after a given one, by address and then time; at most <paramref name="count"/>.</summary>
    public static Task<IEnumerable<SnapshotRow>> PageAsync(DbConnection connection, string? address, SnapshotRow? after, int count)
    {
        var place = (address, after) switch
        {
            (null, null) => "",
            (null, _) => "WHERE (s.address, s.captured_ticks, s.id) > (@Address, @CapturedTicks, @Id)",
            (_, null) => "WHERE s.address = @Address",
            _ => "WHERE s.address = @Address AND (s.captured_ticks, s.id) > (@CapturedTicks, @Id)",
        };
        return connection.QueryAsync<SnapshotRow>(
            $"SELECT {Columns} {place} ORDER BY s.address, s.captured_ticks, s.id LIMIT {count}",
            new { Address = address ?? after?.Address, after?.CapturedTicks, after?.Id });
    }

    /// <summary>A body's stored form; null where there is none of that hash.</summary>
    public static Task<BodyRow?> BodyAsync(DbConnection connection, string hash) =>
        connection.QuerySingleOrDefaultAsync<BodyRow>(
            "SELECT hash AS Hash, size AS Size, encoding AS Encoding, content AS Content FROM bodies WHERE hash = @hash", new { hash });

    /// <summary>The hash of the first body after a given one; null at the end.</summary>
    public static Task<string?> NextBodyAsync(DbConnection connection, string after) =>
        connection.ExecuteScalarAsync<string?>("SELECT min(hash) FROM bodies WHERE hash > @after", new { after });

    public static Task<long> CountAsync(DbConnection connection) => connection.ExecuteScalarAsync<long>("SELECT count(*) FROM snapshots");
}
