using Microsoft.Data.Sqlite;
using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Tests;

public sealed class SqliteFileTests
{
    private string _folder = "";

    private string File => Path.Combine(_folder, "archive.db");

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("readoutdiff-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Open_FolderThatIsNotThere_IsMade()
    {
        await using var archive = await SnapshotArchive.OpenAsync(Path.Combine(_folder, "a", "b", "archive.db"));
        Assert.That(Directory.Exists(Path.Combine(_folder, "a", "b")), Is.True);
    }

    [Test]
    public async Task Open_FileThatIsNoDatabase_IsRefusedAndNotTouched()
    {
        var text = string.Concat(Enumerable.Repeat("This is a letter and not a database.\n", 100));
        await System.IO.File.WriteAllTextAsync(File, text);
        Assert.That(() => SnapshotArchive.OpenAsync(File), Refused("it is not an archive of ReadoutDiff"));
        Assert.That(await System.IO.File.ReadAllTextAsync(File), Is.EqualTo(text));
    }

    [Test]
    public void Open_DatabaseOfAnotherProgram_IsRefusedAndNotTouched()
    {
        Execute("CREATE TABLE notes (text)");
        var before = System.IO.File.ReadAllBytes(File);
        Assert.That(() => SnapshotArchive.OpenAsync(File), Refused("it is the database of another program"));
        Assert.That(System.IO.File.ReadAllBytes(File), Is.EqualTo(before));
    }

    [Test]
    public async Task Open_NewerSchema_IsRefused()
    {
        await using (await SnapshotArchive.OpenAsync(File))
        {
        }

        Execute("INSERT INTO SchemaVersions (ScriptName, Applied) VALUES ('9999-later', '2030-01-01')");
        Assert.That(() => SnapshotArchive.OpenAsync(File), Refused("it was written by a newer version of ReadoutDiff (step 9999-later)"));
    }

    [Test]
    public async Task Open_FileCutShort_IsRefusedOrItsCheckSaysSo()
    {
        await FillAsync(50);
        var bytes = await System.IO.File.ReadAllBytesAsync(File);
        await System.IO.File.WriteAllBytesAsync(File, bytes[..(bytes.Length / 2)]);
        Assert.That(
            async () =>
            {
                await using var archive = await SnapshotArchive.OpenAsync(File);
                await archive.CheckAsync();
            },
            Refused("the file is damaged"));
    }

    [Test]
    public async Task Load_StoredBodyChangedOnDisk_IsANamedError()
    {
        var stored = (await FillAsync(3))[1];
        Execute("DROP TRIGGER bodies_stay; UPDATE bodies SET content = x'00' WHERE hash = '" + stored.Hash + "'");
        await using var archive = await SnapshotArchive.OpenAsync(File);
        Assert.That(() => archive.LoadAsync(stored), Throws.TypeOf<DamagedSnapshotException>().With.Message.Contains(stored.Address).And.Message.Contains(stored.Hash));
        Assert.That((await archive.CheckAsync()).Problems, Is.EqualTo([$"the body {stored.Hash} is damaged"]));
    }

    [TestCase("headers = '[[\"A\"]]'")]
    [TestCase("headers = '{'")]
    [TestCase("redirects = 'null'")]
    [TestCase("redirects = '[null]'")]
    public async Task Load_StoredHeadersOrRedirectsChangedOnDisk_IsANamedError(string change)
    {
        var stored = (await FillAsync(1))[0];
        Execute("DROP TRIGGER snapshots_stay; UPDATE snapshots SET " + change);
        await using var archive = await SnapshotArchive.OpenAsync(File);
        Assert.That(() => archive.LoadAsync(stored), Throws.TypeOf<ReadoutFormatException>().With.Message.Contains(stored.Address));
    }

    [TestCase("UPDATE bodies SET content = x'00'")]
    [TestCase("DELETE FROM bodies")]
    [TestCase("UPDATE snapshots SET status = 200")]
    [TestCase("DELETE FROM snapshots")]
    public async Task Database_ChangeOfWhatIsStored_IsRefusedByTheDatabaseItself(string statement)
    {
        await FillAsync(1);
        Assert.That(() => Execute(statement), Throws.TypeOf<SqliteException>().With.Message.Contains("is never"));
    }

    [Test]
    public async Task Database_OpenedByTheArchive_KeepsAWriteAheadLog()
    {
        await FillAsync(1);
        Assert.That(Execute("PRAGMA journal_mode"), Is.EqualTo("wal"));
    }

    [Test]
    public async Task Open_SeveralAtOnceOnANewFile_AllSucceed()
    {
        var archives = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SnapshotArchive.OpenAsync(File)));
        var stored = await Task.WhenAll(archives.Select(archive => archive.AddAsync(Captures.Of("https://a.test/"))));
        foreach (var archive in archives)
        {
            await archive.DisposeAsync();
        }

        Assert.That(stored.Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public void Open_PlaceThatIsAFolder_IsRefused() => Assert.That(() => SnapshotArchive.OpenAsync(_folder), Throws.TypeOf<ReadoutFormatException>());

    [Test]
    public void Open_EmptyLocation_IsRefused() => Assert.That(() => SnapshotArchive.OpenAsync(" "), Throws.TypeOf<ReadoutFormatException>());

    private static NUnit.Framework.Constraints.IResolveConstraint Refused(string cause) =>
        Throws.TypeOf<ReadoutFormatException>().With.Message.Contains("archive.db': " + cause).And.Message.Not.Contains("\n");

    private async Task<List<StoredSnapshot>> FillAsync(int count)
    {
        await using var archive = await SnapshotArchive.OpenAsync(File);
        var random = new Random(1);
        var stored = new List<StoredSnapshot>();
        for (var i = 0; i < count; i++)
        {
            var body = new byte[5000];
            random.NextBytes(body);
            stored.Add(await archive.AddAsync(Captures.Of($"https://a.test/{i}") with { Body = body }));
        }

        return stored;
    }

    private string? Execute(string statement)
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own statements.
        command.CommandText = statement;
#pragma warning restore CA2100
        return command.ExecuteScalar()?.ToString();
    }
}
