using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Tests.Watches;

[TestFixture("sqlite")]
[TestFixture("postgres")]
public sealed class WatchListTests(string store) : ArchiveFixture(store)
{
    private SnapshotArchive _archive = null!;

    private WatchList List => _archive.Watches;

    [SetUp]
    public async Task OpenAnew() => _archive = await SnapshotArchive.OpenAsync(await NewLocationAsync());

    [TearDown]
    public async Task Close() => await _archive.DisposeAsync();

    [Test]
    public async Task Add_Twice_KeepsOneWatchAndTakesTheNewSchedule()
    {
        var first = await List.AddAsync(Watched.Page("https://a.test/", due: Watched.Now.AddDays(1)));
        var second = await List.AddAsync(Watched.Page("https://a.test/", "decay"));
        Assert.That(second, Is.EqualTo(first with { Schedule = "decay", DueAt = Watched.Now }));
        Assert.That(await List.ListAsync().ToListAsync(), Is.EqualTo(new[] { second }));
        Assert.That(await List.ClaimAsync(1, Watched.Now, Watched.Length), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Add_OneAddressManyTimesAtOnce_KeepsOneWatch()
    {
        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => List.AddAsync(Watched.Page("https://a.test/", $"every {i + 1}h"))));
        Assert.That(await List.ListAsync().CountAsync(), Is.EqualTo(1));
    }

    [TestCase("ftp://a.test/")]
    [TestCase("a.test")]
    [TestCase("")]
    public async Task Add_NoAddressOfTheWeb_IsRefusedAlsoAmongOthers(string address)
    {
        Assert.That(() => List.AddAsync(Watched.Page(address)), Throws.TypeOf<ReadoutFormatException>().With.Message.Not.Contains("\n"));
        Assert.That(() => List.AddAsync([Watched.Page("https://good.test/"), Watched.Page(address)]), Throws.TypeOf<ReadoutFormatException>());
        Assert.That(await List.ListAsync().CountAsync(), Is.Zero);
    }

    [TestCase("https://none.test/")]
    [TestCase("not an address")]
    public async Task PauseAndRemove_NoSuchWatch_AreFalse(string address)
    {
        Assert.That(await List.PauseAsync(address, isPaused: true, Watched.Now), Is.False);
        Assert.That(await List.RemoveAsync(address), Is.False);
        Assert.That(await List.GetAsync(address), Is.Null);
    }

    [Test]
    public async Task Pause_AndGoOn_MakesItDueAtOnce()
    {
        await List.AddAsync(Watched.Page("https://a.test/", due: Watched.Now.AddDays(3)));
        Assert.That(await List.PauseAsync("https://a.test/", isPaused: true, Watched.Now));
        Assert.That(await List.ClaimAsync(1, Watched.Now.AddDays(4), Watched.Length), Is.Empty);
        Assert.That(await List.PauseAsync("https://a.test/", isPaused: false, Watched.Now));
        Assert.That(await List.ClaimAsync(1, Watched.Now, Watched.Length), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Remove_OneOfTwoOfAHost_LeavesTheHostDueWithTheOther()
    {
        await List.AddAsync([Watched.Page("https://a.test/1"), Watched.Page("https://a.test/2", due: Watched.Now.AddHours(1))]);
        Assert.That(await List.RemoveAsync("https://a.test/1"));
        Assert.That(await List.ClaimAsync(1, Watched.Now, Watched.Length), Is.Empty);
        var lease = (await List.ClaimAsync(1, Watched.Now.AddHours(1), Watched.Length)).Single();
        Assert.That((await List.NextAsync(lease, Watched.Now.AddHours(1)))?.Address, Is.EqualTo("https://a.test/2"));
    }

    [Test]
    public async Task Reschedule_CheckedOrAddedInTheFuture_IsDueAtOnce()
    {
        var ahead = Watched.Now.AddYears(1);
        var page = await List.AddAsync(Watched.Page("https://checked.test/"));
        var lease = (await List.ClaimAsync(1, Watched.Now, Watched.Length)).Single();
        await List.CommitAsync(new CheckCommit(page with { CheckedAt = ahead, DueAt = ahead.AddHours(1) }), lease, Watched.Now);
        await List.ReleaseAsync(lease, Watched.Now);
        await List.AddAsync(Watched.Page("https://added.test/", due: ahead) with { AddedAt = ahead });
        await List.AddAsync(Watched.Page("https://waits.test/", due: Watched.Now.AddHours(1)));
        Assert.That(await List.ClaimAsync(10, Watched.Now, Watched.Length), Is.Empty);
        Assert.That(await List.RescheduleAsync(Watched.Now), Is.EqualTo(2));
        Assert.That((await List.ClaimAsync(10, Watched.Now, Watched.Length)).Select(claim => claim.Host), Is.EquivalentTo(new[] { "checked.test", "added.test" }));
        Assert.That(await List.RescheduleAsync(Watched.Now), Is.Zero);
    }
}
