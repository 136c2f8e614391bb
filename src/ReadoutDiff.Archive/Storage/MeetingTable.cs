using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Dapper;
using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Storage;

/// <summary>The tables of meetings and their texts.</summary>
internal static class MeetingTable
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>Stores a meeting, or adds to the stored one: the new title counts, texts are added or point to their new capture.</summary>
    public static async Task<long> SaveAsync(DbConnection connection, DbTransaction transaction, MeetingRecord meeting)
    {
        var date = meeting.Date.ToString(Day, CultureInfo.InvariantCulture);
        // First of all, so that every writer waits for the others at the same place.
        var revision = await RevisionTable.NextAsync(connection, transaction, RevisionTable.Meetings);
        var people = JsonSerializer.Serialize(meeting.People.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        var id = await connection.ExecuteScalarAsync<long>(
            """
            INSERT INTO meetings (date, people, kind, title, revision) VALUES (@date, @people, @Kind, @Title, @revision)
            ON CONFLICT (date, people, kind) DO UPDATE SET title = excluded.title, revision = excluded.revision RETURNING id
            """,
            new { date, people, meeting.Kind, meeting.Title, revision },
            transaction);
        foreach (var text in meeting.Texts)
        {
            await connection.ExecuteAsync(
                """
                INSERT INTO meeting_texts (meeting_id, side, language, address, snapshot_id, outlet) VALUES (@id, @side, @language, @Address, @SnapshotId, @Outlet)
                ON CONFLICT (meeting_id, side, language, address) DO UPDATE SET snapshot_id = excluded.snapshot_id, outlet = excluded.outlet
                """,
                new { id, side = text.Side.Code ?? "", language = text.Language.Code(), text.Address, text.SnapshotId, text.Outlet },
                transaction);
        }

        return id;
    }

    /// <summary>Lets the texts of an address point to a new capture.</summary>
    public static async Task PointAsync(DbConnection connection, DbTransaction transaction, string address, long snapshotId)
    {
        var revision = await RevisionTable.NextAsync(connection, transaction, RevisionTable.Meetings);
        await connection.ExecuteAsync("UPDATE meeting_texts SET snapshot_id = @snapshotId WHERE address = @address", new { address, snapshotId }, transaction);
        await connection.ExecuteAsync(
            "UPDATE meetings SET revision = @revision WHERE id IN (SELECT meeting_id FROM meeting_texts WHERE address = @address)", new { revision, address }, transaction);
    }

    /// <summary>All meetings, by date, people and kind.</summary>
    public static Task<IReadOnlyList<MeetingRecord>> AllAsync(DbConnection connection) => ReadAsync(connection, "", "", null);

    /// <summary>The meetings that have a text of an address.</summary>
    public static Task<IReadOnlyList<MeetingRecord>> OfAddressAsync(DbConnection connection, string address) => ReadAsync(
        connection,
        "WHERE id IN (SELECT meeting_id FROM meeting_texts WHERE address = @address)",
        "WHERE meeting_id IN (SELECT meeting_id FROM meeting_texts WHERE address = @address)",
        new { address });

    /// <summary>A meeting by its number; none or one.</summary>
    public static Task<IReadOnlyList<MeetingRecord>> GetAsync(DbConnection connection, long id) => ReadAsync(connection, "WHERE id = @id", "WHERE meeting_id = @id", new { id });

    /// <summary>The meetings with a revision after a given one.</summary>
    public static Task<IReadOnlyList<MeetingRecord>> ChangedAsync(DbConnection connection, long after) => ReadAsync(
        connection,
        "WHERE revision > @after",
        "WHERE meeting_id IN (SELECT id FROM meetings WHERE revision > @after)",
        new { after });

    private static async Task<IReadOnlyList<MeetingRecord>> ReadAsync(DbConnection connection, string which, string whose, object? parameters)
    {
        var texts = (await connection.QueryAsync<TextRow>(
            $"""
            SELECT meeting_id AS MeetingId, side AS Side, language AS Language, address AS Address, snapshot_id AS SnapshotId, outlet AS Outlet
            FROM meeting_texts {whose} ORDER BY side, language, address
            """,
            parameters)).ToLookup(row => row.MeetingId, row => row.ToText());
        var meetings = await connection.QueryAsync<MeetingRow>(
            $"SELECT id AS Id, date AS Date, people AS People, kind AS Kind, title AS Title FROM meetings {which} ORDER BY date, people, kind", parameters);
        return [.. meetings.Select(row => new MeetingRecord(
            row.Id, DateOnly.ParseExact(row.Date, Day, CultureInfo.InvariantCulture), row.Title, row.Kind, JsonSerializer.Deserialize<string[]>(row.People)!, [.. texts[row.Id]]))];
    }

    private sealed class MeetingRow
    {
        public long Id { get; init; }

        public required string Date { get; init; }

        public required string People { get; init; }

        public required string Kind { get; init; }

        public required string Title { get; init; }
    }

    private sealed class TextRow
    {
        public long MeetingId { get; init; }

        public required string Side { get; init; }

        public required string Language { get; init; }

        public required string Address { get; init; }

        public long SnapshotId { get; init; }

        public required string Outlet { get; init; }

        public MeetingText ToText() => new(Model.Side.Parse(Side), LanguageCodes.Parse(Language), Address, SnapshotId, Outlet);
    }
}
