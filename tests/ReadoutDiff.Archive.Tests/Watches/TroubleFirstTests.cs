using ReadoutDiff.Archive.Watches;

namespace ReadoutDiff.Archive.Tests.Watches;

[TestFixture("sqlite")]
[TestFixture("postgres")]
public sealed class TroubleFirstTests(string store) : ArchiveFixture(store)
{
    private SnapshotArchive _archive = null!;

    private WatchList List => _archive.Watches;

    [SetUp]
    public async Task OpenAnew()
    {
        _archive = await SnapshotArchive.OpenAsync(await NewLocationAsync());
        await List.AddAsync([.. "abcdef".Select(name => Watched.Page($"https://{name}.test/"))]);
        await TroubleAsync("https://b.test/", "unreachable");
        await TroubleAsync("https://e.test/", "gone");
        await TroubleAsync("https://d.test/", "unreachable");
        await List.PauseAsync("https://d.test/", isPaused: true, Watched.Now);
        await List.PauseAsync("https://a.test/", isPaused: true, Watched.Now);
    }

    [TearDown]
    public async Task Close() => await _archive.DisposeAsync();

    [Test]
    public async Task Count_OfAll_TellsTroublesByNameAndThePaused()
    {
        var counts = await List.CountAsync();
        Assert.That((counts.All, counts.Paused, counts.Troubled), Is.EqualTo((6, 2, 3)));
        Assert.That(counts.Troubles, Is.EqualTo(new[] { ("gone", 1), ("unreachable", 2) }));
    }

    [Test]
    public async Task Count_OfNone_IsZero()
    {
        await using var empty = await SnapshotArchive.OpenAsync(await NewLocationAsync());
        var counts = await empty.Watches.CountAsync();
        Assert.That((counts.All, counts.Paused, counts.Troubled), Is.EqualTo((0, 0, 0)));
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    [TestCase(100)]
    public async Task TroubleFirst_PageByPage_GivesEachOnceInOneOrder(int length)
    {
        var troubled = (await List.CountAsync()).Troubled;
        var all = new List<char>();
        for (var skip = 0; skip < 6; skip += length)
        {
            all.AddRange((await List.TroubleFirstAsync(troubled, skip, length)).Select(Name));
        }

        Assert.That(string.Concat(all), Is.EqualTo("ebdacf"));
    }

    [Test]
    public async Task TroubleFirst_BeyondTheEnd_IsEmpty() => Assert.That(await List.TroubleFirstAsync(3, 6, 100), Is.Empty);

    [Test]
    public async Task Troubled_OfOneTrouble_IsThatAloneByAddress()
    {
        Assert.That(string.Concat((await List.TroubledAsync("unreachable", 0, 100)).Select(Name)), Is.EqualTo("bd"));
        Assert.That(string.Concat((await List.TroubledAsync(null, 1, 1)).Select(Name)), Is.EqualTo("b"));
    }

    [Test]
    public async Task Paused_WhateverElseTheyAre_AreByAddress() =>
        Assert.That(string.Concat((await List.PausedAsync(0, 100)).Select(Name)), Is.EqualTo("ad"));

    [Test]
    public async Task LastStored_OfAnAddress_ChangesWithEachNewCaptureAlsoAnOlderOne()
    {
        Assert.That(await _archive.LastStoredAsync("https://a.test/"), Is.Null);
        var first = await _archive.AddAsync(Captures.Of("https://a.test/", "one"));
        Assert.That(await _archive.LastStoredAsync("https://a.test/"), Is.EqualTo(first.Id));
        var older = await _archive.AddAsync(Captures.Of("https://a.test/", "two") with { CapturedAt = first.CapturedAt.AddDays(-1) });
        await _archive.AddAsync(Captures.Of("https://b.test/", "three"));
        Assert.That(await _archive.LastStoredAsync("https://a.test/"), Is.EqualTo(older.Id));
    }

    private static char Name(WatchedPage page) => page.Address["https://".Length];

    private async Task TroubleAsync(string address, string standing)
    {
        var page = (await List.GetAsync(address))!;
        var leases = await List.ClaimAsync(100, Watched.Now, Watched.Length);
        var lease = leases.Single(held => held.Host == new Uri(address).Host);
        await List.CommitAsync(new CheckCommit(Watched.After(page) with { Standing = standing, Failures = 1, StandingSince = Watched.Now }), lease, Watched.Now + Watched.Length);
        foreach (var held in leases)
        {
            await List.ReleaseAsync(held, Watched.Now);
        }
    }
}
