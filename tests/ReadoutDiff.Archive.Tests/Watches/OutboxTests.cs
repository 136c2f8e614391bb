using ReadoutDiff.Archive.Alerts;

namespace ReadoutDiff.Archive.Tests.Watches;

[TestFixture("sqlite")]
[TestFixture("postgres")]
public sealed class OutboxTests(string store) : ArchiveFixture(store)
{
    private SnapshotArchive _archive = null!;

    private Outbox Outbox => _archive.Outbox;

    [SetUp]
    public async Task OpenAnew() => _archive = await SnapshotArchive.OpenAsync(await NewLocationAsync());

    [TearDown]
    public async Task Close() => await _archive.DisposeAsync();

    [Test]
    public async Task Claim_ManyAtOnce_GiveEachDeliveryOnce()
    {
        await TellAsync(20, "mail", "hook");
        var claims = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => ClaimAsync(Watched.Now, 3, "mail", "hook")));
        var ids = claims.SelectMany(claim => claim).Concat(await ClaimAsync(Watched.Now, 100, "mail", "hook")).Select(delivery => delivery.Id).ToList();
        Assert.That(ids, Is.Unique);
        Assert.That(ids, Has.Count.EqualTo(40));
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(-1_800_000)]
    public async Task Claim_HeldByAnother_IsNotGivenWhateverTheClocksDifferBy(int milliseconds)
    {
        await TellAsync(1, "mail");
        Assert.That(await ClaimAsync(Watched.Now.AddHours(1), 1, "mail"), Has.Count.EqualTo(1));
        Assert.That(await ClaimAsync(Watched.Now.AddHours(1).AddMilliseconds(milliseconds), 1, "mail"), Is.Empty);
    }

    [Test]
    public async Task Claim_OtherChannels_AreLeftAlone()
    {
        await TellAsync(1, "mail", "hook");
        Assert.That((await ClaimAsync(Watched.Now, 10, "hook", "none")).Select(delivery => delivery.Channel), Is.EqualTo(new[] { "hook" }));
        Assert.That(await ClaimAsync(Watched.Now, 10), Is.Empty);
    }

    [Test]
    public async Task Claim_OfOneWhoDied_IsGivenAgainUnderTheSameNumberAndTheOldLeaseCountsNoMore()
    {
        await TellAsync(1, "mail");
        var first = (await ClaimAsync(Watched.Now, 1, "mail")).Single();
        var second = (await ClaimAsync(Watched.Now + Watched.Length, 1, "mail")).Single();
        Assert.That(second.Id, Is.EqualTo(first.Id));
        Assert.That(await Outbox.FailedAsync(first, "late", again: null), Is.False);
        Assert.That(await Outbox.SentAsync(second, Watched.Now));
        Assert.That(await Outbox.StateAsync(), Is.EqualTo(new OutboxState(0, 1, 0, null)));
    }

    [Test]
    public async Task Sent_Once_IsNotGivenAgainNorWrittenDownTwice()
    {
        await TellAsync(1, "mail");
        var delivery = (await ClaimAsync(Watched.Now, 1, "mail")).Single();
        Assert.That(await Outbox.SentAsync(delivery, Watched.Now));
        Assert.That(await Outbox.SentAsync(delivery, Watched.Now), Is.False);
        Assert.That(await ClaimAsync(Watched.Now.AddYears(1), 1, "mail"), Is.Empty);
    }

    [Test]
    public async Task Failed_ToBeTriedAgain_WaitsUntilThenAndCountsItsAttempts()
    {
        await TellAsync(1, "mail");
        var again = Watched.Now.AddMinutes(7);
        await Outbox.FailedAsync((await ClaimAsync(Watched.Now, 1, "mail")).Single(), "no\0answer", again);
        Assert.That(await Outbox.StateAsync(), Is.EqualTo(new OutboxState(1, 0, 0, "mail: no\uFFFDanswer")));
        Assert.That(await ClaimAsync(again.AddTicks(-1), 1, "mail"), Is.Empty);
        Assert.That((await ClaimAsync(again, 1, "mail")).Single().Attempts, Is.EqualTo(1));
    }

    [Test]
    public async Task Failed_GivenUp_IsNotGivenAgain()
    {
        await TellAsync(1, "mail");
        await Outbox.FailedAsync((await ClaimAsync(Watched.Now, 1, "mail")).Single(), "refused", again: null);
        Assert.That(await ClaimAsync(Watched.Now.AddYears(1), 1, "mail"), Is.Empty);
        Assert.That(await Outbox.StateAsync(), Is.EqualTo(new OutboxState(0, 0, 1, "mail: refused")));
    }

    [Test]
    public async Task Latest_OfAnAddress_IsNewestFirstAndOnlyItsOwn()
    {
        await TellAsync(3, "mail");
        Assert.That((await Outbox.LatestAsync(null, 2)).Select(alert => alert.Key), Is.EqualTo(new[] { "k2", "k1" }));
        Assert.That((await Outbox.LatestAsync("https://h0.test/")).Select(alert => alert.Key), Is.EqualTo(new[] { "k0" }));
    }

    private Task<IReadOnlyList<Delivery>> ClaimAsync(DateTimeOffset now, int count, params string[] channels) => Outbox.ClaimAsync(channels, count, now, Watched.Length);

    private async Task TellAsync(int count, params string[] channels)
    {
        for (var i = 0; i < count; i++)
        {
            var page = await _archive.Watches.AddAsync(Watched.Page($"https://h{i}.test/"));
            var lease = (await _archive.Watches.ClaimAsync(1, Watched.Now, Watched.Length)).Single();
            await _archive.Watches.CommitAsync(Watched.Change(page, $"k{i}", channels), lease, Watched.Now + Watched.Length);
        }
    }
}
