using System.Data.Common;
using Dapper;

namespace ReadoutDiff.Archive.Storage;

/// <summary>The table of readings.</summary>
internal static class ReadingTable
{
    /// <summary>Keeps a reading, and of those by other engines the newest alone.</summary>
    public static async Task SaveAsync(DbConnection connection, DbTransaction transaction, ReadingRow row, long revision)
    {
        var parameters = new DynamicParameters(row);
        parameters.Add("revision", revision);
        await connection.ExecuteAsync(
            """
            INSERT INTO readings (snapshot_id, stated_side, stated_language, engine, side, language, title, outlet, published, letters, statements, concepts, limits, problem, revision)
            VALUES (@SnapshotId, @StatedSide, @StatedLanguage, @Engine, @Side, @Language, @Title, @Outlet, @Published, @Letters, @Statements, @Concepts, @Limits, @Problem, @revision)
            ON CONFLICT (snapshot_id, stated_side, stated_language, engine) DO UPDATE SET side = excluded.side, language = excluded.language, title = excluded.title,
              outlet = excluded.outlet, published = excluded.published, letters = excluded.letters, statements = excluded.statements,
              concepts = excluded.concepts, limits = excluded.limits, problem = excluded.problem, revision = excluded.revision
            """,
            parameters,
            transaction);
        await connection.ExecuteAsync(
            """
            DELETE FROM readings WHERE snapshot_id = @SnapshotId AND stated_side = @StatedSide AND stated_language = @StatedLanguage AND engine <> @Engine
              AND revision < (SELECT max(revision) FROM readings
                WHERE snapshot_id = @SnapshotId AND stated_side = @StatedSide AND stated_language = @StatedLanguage AND engine <> @Engine)
            """,
            row,
            transaction);
    }

    /// <summary>The readings after a place in the order of keeping; at most <paramref name="count"/>.</summary>
    public static async Task<IReadOnlyList<ReadingRow>> PageAsync(DbConnection connection, long revision, long id, int count) =>
    [
        .. await connection.QueryAsync<ReadingRow>(
            $"""
            SELECT id AS Id, snapshot_id AS SnapshotId, stated_side AS StatedSide, stated_language AS StatedLanguage, engine AS Engine, side AS Side, language AS Language,
              title AS Title, outlet AS Outlet, published AS Published, letters AS Letters, statements AS Statements, concepts AS Concepts, limits AS Limits, problem AS Problem,
              revision AS Revision
            FROM readings WHERE (revision, id) > (@revision, @id) ORDER BY revision, id LIMIT {count}
            """,
            new { revision, id }),
    ];
}
