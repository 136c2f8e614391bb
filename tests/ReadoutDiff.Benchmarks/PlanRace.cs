using System.Diagnostics;
using System.Globalization;
using System.Text;
using Npgsql;
using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Watches;

namespace ReadoutDiff.Benchmarks;

/// <summary>What a tick costs that looks for what is due among many watched addresses: taking hosts and the first page of each, and giving the hosts back.</summary>
internal static class PlanRace
{
    private const int Hosts = 32;
    private const int Rounds = 60;

    private static readonly DateTimeOffset Now = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A table of medians and worst times on both stores, for few and for many hosts.</summary>
    public static async Task<string> MeasureAsync(int addresses)
    {
        var table = new StringBuilder(
            "| Store | Addresses | Hosts | Due | Hosts taken | Plan, median | Plan, longest | All with first pages and release, median |\n|---|---:|---:|---:|---:|---:|---:|---:|\n");
        foreach (var store in new[] { "SQLite", "PostgreSQL" })
        {
            foreach (var (hosts, due) in new[] { (12, addresses), (12, 50), (addresses, addresses) })
            {
                table.AppendLine(await MeasureAsync(store, addresses, hosts, due));
            }
        }

        return table.ToString();
    }

    private static async Task<string> MeasureAsync(string store, int addresses, int hosts, int due)
    {
        var folder = Directory.CreateTempSubdirectory("readoutdiff-plan");
        var server = Environment.GetEnvironmentVariable("READOUTDIFF_TEST_POSTGRES");
        var database = "readoutdiff_plan_" + Guid.NewGuid().ToString("N");
        if (store == "PostgreSQL" && string.IsNullOrEmpty(server))
        {
            return $"| {store} | not measured: READOUTDIFF_TEST_POSTGRES names no server | | | | | | |";
        }

        var location = Path.Combine(folder.FullName, "archive.db");
        if (store == "PostgreSQL")
        {
            await ExecuteAsync(server!, $"CREATE DATABASE {database}");
            location = new NpgsqlConnectionStringBuilder(server) { Database = database }.ToString();
        }

        try
        {
            await using var archive = await SnapshotArchive.OpenAsync(location);
            foreach (var part in Enumerable.Range(0, addresses).Chunk(20_000))
            {
                await archive.Watches.AddAsync([.. part.Select(i => Page(i, hosts, i < due))]);
            }

            if (store == "PostgreSQL")
            {
                await ExecuteAsync(location, "ANALYZE");
            }

            return await TimeAsync(store, archive, addresses, hosts, due);
        }
        finally
        {
            folder.Delete(recursive: true);
            if (store == "PostgreSQL")
            {
                NpgsqlConnection.ClearAllPools();
                await ExecuteAsync(server!, $"DROP DATABASE {database} WITH (FORCE)");
            }
        }
    }

    private static async Task<string> TimeAsync(string store, SnapshotArchive archive, int addresses, int hosts, int due)
    {
        var (plans, whole, taken) = (new List<double>(), new List<double>(), 0);
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            var leases = await archive.Watches.ClaimAsync(Hosts, Now, TimeSpan.FromMinutes(1));
            plans.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            foreach (var lease in leases)
            {
                _ = await archive.Watches.NextAsync(lease, Now);
                await archive.Watches.ReleaseAsync(lease, Now);
            }

            whole.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            taken = leases.Count;
        }

        plans.Sort();
        whole.Sort();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {store} | {addresses:N0} | {hosts:N0} | {due:N0} | {taken} | {plans[Rounds / 2]:0.0} ms | {plans[^1]:0.0} ms | {whole[Rounds / 2]:0.0} ms |");
    }

    private static WatchedPage Page(int number, int hosts, bool isDue) => new()
    {
        Address = $"https://h{number % hosts}.example.org/page/{number}",
        Schedule = "decay",
        AddedAt = Now,
        AnchorAt = Now,
        DueAt = Now + (isDue ? TimeSpan.FromSeconds(-(number % 3600)) : TimeSpan.FromSeconds(1 + number)),
    };

    private static async Task ExecuteAsync(string location, string command)
    {
        await using var source = NpgsqlDataSource.Create(location);
        await using var statement = source.CreateCommand(command);
        await statement.ExecuteNonQueryAsync();
    }
}
