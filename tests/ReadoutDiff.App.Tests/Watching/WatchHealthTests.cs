using ReadoutDiff.App.Tests.Commands;
using ReadoutDiff.App.Watching;
using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Tests.Shared;
using ReadoutDiff.Watch;
using ReadoutDiff.Watch.Scheduling;

namespace ReadoutDiff.App.Tests.Watching;

public sealed class WatchHealthTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 4, 5, 0, 0, TimeSpan.Zero);

    private Workplace _place = null!;
    private SnapshotArchive _archive = null!;
    private WatchService _service = null!;
    private SetClock _clock = null!;
    private WatchPulse _pulse = null!;

    [SetUp]
    public async Task Open()
    {
        _place = new Workplace();
        _archive = await SnapshotArchive.OpenAsync(_place.PathOf("a.db"));
        _service = new WatchService(_archive, SiteProfiles.Default, new FetchOptions());
        _clock = new SetClock(Now);
        _pulse = new WatchPulse(_clock);
    }

    [TearDown]
    public async Task Close()
    {
        await _service.DisposeAsync();
        await _archive.DisposeAsync();
        _place.Dispose();
    }

    [Test]
    public async Task Of_DeliveriesThatWaitAndFailed_AreCountedWithTheirErrorAndMakeNoWorkerUnhealthy()
    {
        await TellAsync("mail", "hook", "command");
        await EndAsync("mail", "no such user", again: null);
        await EndAsync("hook", "no answer", again: Now.AddHours(1));
        _pulse.Beat(null);
        var health = await AskAsync();
        Assert.That(health.Deliveries, Is.EqualTo(new DeliveryHealth(Waiting: 2, Failed: 1, "hook: no answer")));
        Assert.That((health.IsHealthy, health.Error), Is.EqualTo((true, (string?)null)));
    }

    [Test]
    public async Task Of_PlanningThatFailed_IsUnhealthyByThatCauseUntilItSucceeds()
    {
        _pulse.Beat("the server does not answer");
        var failed = await AskAsync();
        _pulse.Beat(null);
        var whole = await AskAsync();
        Assert.That((failed.IsHealthy, failed.Error), Is.EqualTo((false, "the server does not answer")));
        Assert.That((whole.IsHealthy, whole.Error), Is.EqualTo((true, (string?)null)));
    }

    [Test]
    public async Task Of_NoPlanningForAMinute_IsUnhealthy()
    {
        _pulse.Beat(null);
        _clock.Set(Now.AddSeconds(59));
        Assert.That((await AskAsync()).IsHealthy);
        _clock.Set(Now.AddSeconds(61));
        Assert.That((await AskAsync()).IsHealthy, Is.False);
    }

    private Task<WatchHealth> AskAsync() => WatchHealth.OfAsync(_archive, _pulse, _service.Worker, CancellationToken.None);

    private async Task TellAsync(params string[] channels)
    {
        const string Address = "https://a.test/";
        var page = await _archive.Watches.AddAsync(new WatchedPage { Address = Address, Schedule = "decay", AddedAt = Now, AnchorAt = Now, DueAt = Now });
        var lease = (await _archive.Watches.ClaimAsync(1, Now, TimeSpan.FromMinutes(1))).Single();
        var alert = new Alert { Key = "k", Kind = AlertKind.Changed, At = Now, Address = Address, Headline = "h", Summary = [], Link = Address };
        await _archive.Watches.CommitAsync(new CheckCommit(page) { Alerts = [(alert, channels)] }, lease, Now.AddMinutes(1));
    }

    private async Task EndAsync(string channel, string error, DateTimeOffset? again)
    {
        var delivery = (await _archive.Outbox.ClaimAsync([channel], 1, Now, TimeSpan.FromMinutes(1))).Single();
        await _archive.Outbox.FailedAsync(delivery, error, again);
    }
}
