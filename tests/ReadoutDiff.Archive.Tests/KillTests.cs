using Npgsql;

namespace ReadoutDiff.Archive.Tests;

[TestFixture("sqlite")]
[TestFixture("postgres")]
public sealed class KillTests(string store) : ArchiveFixture(store)
{
    private const int Rounds = 50;
    private const int Many = 100_000;

    [Test]
    public async Task Add_WriterKilledFiftyTimesInTheMiddle_LosesNothingAcknowledged()
    {
        var acknowledged = new List<(long Id, string Hash)>();
        var random = new Random(50);
        for (var round = 0; round < Rounds; round++)
        {
            // At another moment each time: some rounds end while the first captures are written, some while several writers meet.
            using var writer = new WriterProgram(Location, $"round-{round}", Many, writers: 1 + (round % 4), killAfter: 1 + random.Next(40));
            var (exitCode, errors, stored) = await writer.EndAsync();
            Assert.That((exitCode, errors), Is.EqualTo((128 + 9, "")), "killed, and not ended by itself");
            acknowledged.AddRange(stored);
        }

        await using var archive = await OpenAsync();
        var check = await archive.CheckAsync();
        var kept = await archive.ListAsync().ToDictionaryAsync(stored => stored.Id, stored => stored.Hash);
        Assert.Multiple(() =>
        {
            Assert.That(check.Problems, Is.Empty);
            Assert.That(acknowledged.Where(one => kept.GetValueOrDefault(one.Id) != one.Hash), Is.Empty);
            Assert.That(acknowledged, Has.Count.GreaterThanOrEqualTo(Rounds));
        });
        await TestContext.Out.WriteLineAsync($"{Rounds} kills, {acknowledged.Count} captures acknowledged, {kept.Count} stored, {check.Bodies} bodies intact");
    }

    [Test]
    public async Task Add_ThreeProgramsAtOnce_StoreAllOfTheirCaptures()
    {
        var location = await NewLocationAsync();
        WriterProgram[] writers = [.. Enumerable.Range(0, 3).Select(n => new WriterProgram(location, n == 2 ? "program-1" : $"program-{n}", 60, writers: 3))];
        foreach (var writer in writers)
        {
            using (writer)
            {
                var (exitCode, errors, acknowledged) = await writer.EndAsync();
                Assert.That((exitCode, errors, acknowledged.Count), Is.EqualTo((0, "", 60)));
            }
        }

        await using var archive = await SnapshotArchive.OpenAsync(location);
        var check = await archive.CheckAsync();
        Assert.That((check.Snapshots, check.Problems.Count), Is.EqualTo((120, 0)));
    }

    [Test]
    public async Task Add_ServerEndsTheConnectionsAgainAndAgain_StoresEverythingAllTheSame()
    {
        if (!IsPostgres)
        {
            Assert.Pass("SQLite has no connections that another program could end");
        }

        const int Count = 300;
        var location = await NewLocationAsync();
        using var writer = new WriterProgram(location, "ended", Count, writers: 4);
        await writer.FirstAsync();
        var ended = 0L;
        var end = writer.EndAsync();
        var database = new NpgsqlConnectionStringBuilder(location).Database;
        await using var server = NpgsqlDataSource.Create(Server);
        for (var round = 0; round < 20 && !end.IsCompleted; round++)
        {
            await using var command = server.CreateCommand($"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '{database}'");
            ended += (long)(await command.ExecuteScalarAsync())!;
        }

        var (exitCode, errors, acknowledged) = await end;
        await using var archive = await SnapshotArchive.OpenAsync(location);
        var kept = await archive.ListAsync().ToDictionaryAsync(stored => stored.Id, stored => stored.Hash);
        Assert.Multiple(() =>
        {
            Assert.That((exitCode, errors, acknowledged.Count), Is.EqualTo((0, "", Count)));
            Assert.That(acknowledged.Where(one => kept.GetValueOrDefault(one.Id) != one.Hash), Is.Empty);
            Assert.That(ended, Is.GreaterThan(0));
        });
        await TestContext.Out.WriteLineAsync($"{ended} connections ended, {acknowledged.Count} captures acknowledged");
    }
}
