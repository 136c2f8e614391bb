using System.Data.Common;
using Dapper;
using ReadoutDiff.Archive.Annotations;

namespace ReadoutDiff.Archive.Storage;

/// <summary>The tables of annotations and of their withdrawals. Both only grow.</summary>
internal static class AnnotationTable
{
    // Stores allow a limited number of parameters in one query.
    private const int AddressesAtOnce = 500;

    /// <summary>Stores an annotation, or finds the one that is stored already.</summary>
    /// <returns>Its number.</returns>
    public static async Task<long> AddAsync(DbConnection connection, DbTransaction transaction, AnnotationRow row)
    {
        await connection.ExecuteAsync(
            "INSERT INTO annotations (key, address, at_ticks, body) VALUES (@Key, @Address, @AtTicks, @Body) ON CONFLICT (key) DO NOTHING", row, transaction);
        return await connection.ExecuteScalarAsync<long>("SELECT id FROM annotations WHERE key = @Key", new { row.Key }, transaction);
    }

    /// <summary>Marks an annotation as withdrawn; a first withdrawal stands.</summary>
    /// <returns>Whether there is such an annotation.</returns>
    public static async Task<bool> WithdrawAsync(DbConnection connection, DbTransaction transaction, long id, string author, long at)
    {
        await connection.ExecuteAsync(
            """
            INSERT INTO annotation_withdrawals (annotation_id, author, at_ticks) SELECT id, @author, @at FROM annotations WHERE id = @id
            ON CONFLICT (annotation_id) DO NOTHING
            """,
            new { id, author, at },
            transaction);
        return await connection.ExecuteScalarAsync<long?>("SELECT id FROM annotations WHERE id = @id", new { id }, transaction) is not null;
    }

    /// <summary>The annotations of addresses that hold, by number.</summary>
    public static async Task<IReadOnlyList<AnnotationRow>> OfAsync(DbConnection connection, IReadOnlyList<string> addresses)
    {
        var rows = new List<AnnotationRow>();
        foreach (var some in addresses.Chunk(AddressesAtOnce))
        {
            var list = new ValueList(some);
            rows.AddRange(await connection.QueryAsync<AnnotationRow>(
                $"SELECT {AnnotationRow.Columns} WHERE a.address IN {list.Names} AND w.annotation_id IS NULL", list.With(null)));
        }

        return [.. rows.OrderBy(row => row.Id)];
    }

    /// <summary>One annotation.</summary>
    public static Task<AnnotationRow?> GetAsync(DbConnection connection, long id) =>
        connection.QuerySingleOrDefaultAsync<AnnotationRow>($"SELECT {AnnotationRow.Columns} WHERE a.id = @id", new { id });

    /// <summary>The annotations after a number.</summary>
    public static async Task<IReadOnlyList<AnnotationRow>> PageAsync(DbConnection connection, long after, int count) =>
        [.. await connection.QueryAsync<AnnotationRow>($"SELECT {AnnotationRow.Columns} WHERE a.id > @after ORDER BY a.id LIMIT {count}", new { after })];

    /// <summary>The counters. Numbers would not do: of two writers at once, the lower one may come later.</summary>
    public static async Task<AnnotationState> StateAsync(DbConnection connection) => new(
        await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM annotations"),
        await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM annotation_withdrawals"));
}
