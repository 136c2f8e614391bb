using ReadoutDiff.Archive.Watches;

namespace ReadoutDiff.Archive.Tests.Watches;

[TestFixture("sqlite")]
[TestFixture("postgres")]
public sealed class LeaseTests(string store) : ArchiveFixture(store)
{
    private SnapshotArchive _archive = null!;

    private WatchList List => _archive.Watches;

    [SetUp]
    public async Task OpenAnew() => _archive = await SnapshotArchive.OpenAsync(await NewLocationAsync());

    [TearDown]
    public async Task Close() => await _archive.DisposeAsync();

    [Test]
    public async Task Claim_ManyAtOnce_GiveEachHostOnce()
    {
        await List.AddAsync([.. Enumerable.Range(0, 60).Select(i => Watched.Page($"https://h{i % 30}.test/{i}"))]);
        var claims = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => List.ClaimAsync(4, Watched.Now, Watched.Length)));
        var given = claims.SelectMany(claim => claim).Select(lease => lease.Host).ToList();

        // Who looks while others hold their rows may find less than there is; who looks afterwards takes the rest.
        given.AddRange((await List.ClaimAsync(100, Watched.Now, Watched.Length)).Select(lease => lease.Host));
        Assert.That(given, Is.Unique);
        Assert.That(given, Has.Count.EqualTo(30));
    }

    [Test]
    public async Task Claim_HostHeldByAnother_IsNotGiven()
    {
        await HeldAsync("https://held.test/a");
        Assert.That(await List.ClaimAsync(10, Watched.Now + Watched.Length - TimeSpan.FromSeconds(1), Watched.Length), Is.Empty);
    }

    [TestCase(-1)]
    [TestCase(-60_000)]
    [TestCase(-1_800_000)]
    public async Task Claim_ByAClockALittleBehindThatOfTheHolder_IsNotGiven(int milliseconds)
    {
        await HeldAsync("https://skew.test/a");
        await List.AddAsync(Watched.Page("https://skew.test/b", due: Watched.Now.AddDays(-1)));
        Assert.That(await List.ClaimAsync(10, Watched.Now.AddMilliseconds(milliseconds), Watched.Length), Is.Empty);
    }

    [Test]
    public async Task Claim_LeaseThatEndsFarInTheFuture_DoesNotBlock()
    {
        await List.AddAsync(Watched.Page("https://ahead.test/a"));
        await List.ClaimAsync(1, Watched.Now.AddYears(1), Watched.Length);
        Assert.That(await List.ClaimAsync(1, Watched.Now, Watched.Length), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Claim_NothingDueOrPaused_IsEmpty()
    {
        await List.AddAsync(Watched.Page("https://later.test/", due: Watched.Now.AddTicks(1)));
        await List.AddAsync(Watched.Page("https://paused.test/"));
        await List.PauseAsync("https://paused.test/", isPaused: true, Watched.Now);
        Assert.That(await List.ClaimAsync(10, Watched.Now, Watched.Length), Is.Empty);
    }

    [Test]
    public async Task Commit_LeaseThatRanOutAndWasGivenToAnother_StoresNothing()
    {
        var (first, page) = await HeldAsync("https://lost.test/a");
        var second = (await List.ClaimAsync(1, Watched.Now + Watched.Length, Watched.Length)).Single();
        var result = await List.CommitAsync(Watched.Change(page, "lost", "mail"), first, Watched.Now + Watched.Length);
        Assert.That(result, Is.EqualTo(CommitResult.Refused));
        Assert.That(await Watched.CountAsync(_archive), Is.EqualTo((0, 0, 0L)));
        Assert.That(await List.GetAsync(page.Address), Is.EqualTo(page));
        Assert.That(await List.RenewAsync(first, Watched.Now.AddHours(1)), Is.False);
        Assert.That((await List.CommitAsync(Watched.Change(page, "kept"), second, Watched.Now + (2 * Watched.Length))).IsStored);
    }

    [Test]
    public async Task Release_ByOneWhoLostTheHost_LeavesItToTheOther()
    {
        var (first, _) = await HeldAsync("https://released.test/a");
        var second = (await List.ClaimAsync(1, Watched.Now + Watched.Length, Watched.Length)).Single();
        await List.ReleaseAsync(first, Watched.Now);
        Assert.That(await List.ClaimAsync(1, Watched.Now + Watched.Length, Watched.Length), Is.Empty);
        Assert.That(await List.RenewAsync(second, Watched.Now + (3 * Watched.Length)));
    }

    [Test]
    public async Task Release_WithARest_KeepsTheHostFromAllUntilThen()
    {
        var (lease, _) = await HeldAsync("https://rest.test/a");
        var rest = Watched.Now.AddMinutes(5);
        await List.ReleaseAsync(lease, rest);
        Assert.That(await List.ClaimAsync(1, rest.AddTicks(-1), Watched.Length), Is.Empty);
        Assert.That(await List.ClaimAsync(1, Watched.Now, Watched.Length), Is.Empty, "a rest that is longer than a lease");
        Assert.That(await List.ClaimAsync(1, rest, Watched.Length), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Add_ManyAtOnceToOneHost_LeavesItDueAtTheEarliest()
    {
        await Task.WhenAll(Enumerable.Range(0, 24).Select(i => List.AddAsync(Watched.Page($"https://one.test/{i}", due: Watched.Now.AddDays(i == 7 ? 0 : i + 1)))));
        Assert.That(await List.ClaimAsync(1, Watched.Now, Watched.Length), Has.Count.EqualTo(1));
    }

    private async Task<(HostLease Lease, WatchedPage Page)> HeldAsync(string address)
    {
        var page = await List.AddAsync(Watched.Page(address));
        return ((await List.ClaimAsync(1, Watched.Now, Watched.Length)).Single(), page);
    }
}
