using FsCheck.Fluent;
using ReadoutDiff.Archive.Tests.Warc;

namespace ReadoutDiff.Archive.Tests;

[TestFixture("sqlite")]
[TestFixture("postgres")]
public sealed class TransferTests(string store) : ArchiveFixture(store)
{
    [Test]
    public async Task Import_WhatWasExported_GivesEqualCaptures([Values] bool isCompressed)
    {
        await using var from = await SnapshotArchive.OpenAsync(await NewLocationAsync());
        foreach (var snapshots in AnyCaptures.Lists().Generator.Sample(25))
        {
            await from.AddAsync(snapshots);
        }

        using var file = new MemoryStream();
        var written = await from.ExportAsync(file, isCompressed);
        await using var to = await SnapshotArchive.OpenAsync(await NewLocationAsync());
        file.Position = 0;
        var result = await to.ImportAsync(file);
        var (before, after) = (await AllAsync(from), await AllAsync(to));
        Assert.Multiple(() =>
        {
            Assert.That(before, Has.Count.GreaterThan(25));
            Assert.That(after, Is.EqualTo(before));
            Assert.That((written, result.Added, result.Known, result.Others), Is.EqualTo(((long)before.Count, (long)before.Count, 0L, 1L)));
            Assert.That(result.Problems, Is.Empty);
        });
    }

    [Test]
    public async Task Import_SameFileTwice_AddsNothingTheSecondTime()
    {
        await using var archive = await SnapshotArchive.OpenAsync(await NewLocationAsync());
        var file = await WarcFile.WriteAsync([Captures.Of("https://a.test/1"), Captures.Of("https://a.test/2")], isCompressed: true);
        await archive.ImportAsync(new MemoryStream(file));
        var again = await archive.ImportAsync(new MemoryStream(file));
        Assert.That((again.Added, again.Known), Is.EqualTo((0, 2)));
    }

    [Test]
    public async Task Import_DamagedRecordAmongGoodOnes_TakesTheGoodOnesAndNamesTheDamagedOne()
    {
        await using var archive = await SnapshotArchive.OpenAsync(await NewLocationAsync());
        byte[] file =
        [
            .. WarcFile.Response("https://a.test/1", "HTTP/1.1 200 OK", "1"u8.ToArray()),
            .. WarcFile.Response("https://a.test/bad", "no answer", []),
            .. WarcFile.Response("https://a.test/2", "HTTP/1.1 200 OK", "2"u8.ToArray()),
        ];
        var result = await archive.ImportAsync(new MemoryStream(file));
        Assert.Multiple(() =>
        {
            Assert.That(result.Added, Is.EqualTo(2));
            Assert.That(result.Problems, Has.Count.EqualTo(1));
            Assert.That(result.Problems[0], Does.StartWith("record 2 at byte ").And.EndsWith(": it does not hold an HTTP answer"));
        });
    }

    [Test]
    public async Task Import_RevisitOfABodyStoredBefore_HasThatBody()
    {
        await using var archive = await SnapshotArchive.OpenAsync(await NewLocationAsync());
        var many = Enumerable.Range(0, 150).SelectMany(i => WarcFile.Response($"https://a.test/{i}", "HTTP/1.1 200 OK", [(byte)i, 1, 2]));
        byte[] file =
        [
            .. many,
            .. WarcFile.Record(
                "WARC-Type: revisit\nWARC-Date: 2021-06-29T12:00:00Z\nWARC-Target-URI: https://a.test/3\nWARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest\nWARC-Refers-To: <urn:uuid:https://a.test/3>",
                "HTTP/1.1 200 OK\r\nX: again\r\n\r\n"u8.ToArray()),
        ];
        var result = await archive.ImportAsync(new MemoryStream(file));
        Assert.That(result.Problems, Is.Empty);
        var latest = await archive.LoadAsync((await archive.LatestAsync("https://a.test/3"))!);
        Assert.That((latest.Body.ToArray(), latest.Header("X")), Is.EqualTo((new byte[] { 3, 1, 2 }, "again")));
    }

    [Test]
    public async Task Export_OneAddress_WritesOnlyItsCaptures()
    {
        await using var archive = await SnapshotArchive.OpenAsync(await NewLocationAsync());
        await archive.AddAsync([Captures.Of("https://a.test/1"), Captures.Of("https://a.test/1", "2"), Captures.Of("https://a.test/2")]);
        using var file = new MemoryStream();
        Assert.That(await archive.ExportAsync(file, isCompressed: true, "https://a.test/1"), Is.EqualTo(2));
    }

    private static async Task<List<string>> AllAsync(SnapshotArchive archive)
    {
        var all = new List<string>();
        await foreach (var stored in archive.ListAsync())
        {
            all.Add(Captures.Told(await archive.LoadAsync(stored)));
        }

        all.Sort(StringComparer.Ordinal);
        return all;
    }
}
