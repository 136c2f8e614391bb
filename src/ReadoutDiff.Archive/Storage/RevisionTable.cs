using System.Data.Common;
using Dapper;
using ReadoutDiff.Archive.Readings;

namespace ReadoutDiff.Archive.Storage;

/// <summary>
/// The counters of changes. A writer takes the next number before it writes and holds it until its commit, so that numbers become visible in their
/// order: whoever has seen one has seen all below.
/// </summary>
internal static class RevisionTable
{
    public const string Meetings = "meetings";
    public const string Readings = "readings";

    /// <summary>The next number; other writers of the same kind wait until the transaction ends.</summary>
    public static Task<long> NextAsync(DbConnection connection, DbTransaction transaction, string name) =>
        connection.ExecuteScalarAsync<long>("UPDATE revisions SET number = number + 1 WHERE name = @name RETURNING number", new { name }, transaction);

    public static async Task<ArchiveRevision> ReadAsync(DbConnection connection)
    {
        var numbers = (await connection.QueryAsync<Row>("SELECT name AS Name, number AS Number FROM revisions")).ToDictionary(row => row.Name, row => row.Number, StringComparer.Ordinal);
        return new ArchiveRevision(numbers[Meetings], numbers[Readings]);
    }

    private sealed class Row
    {
        public required string Name { get; init; }

        public long Number { get; init; }
    }
}
