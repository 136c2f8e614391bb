using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Watch.Checks;

namespace ReadoutDiff.Watch.Tests.Weeks;

/// <summary>An archive whose rows are damaged, or that takes no more.</summary>
public sealed class ArchiveFaultTests
{
    private WatchedWeek _week = null!;
    private List<string> _addresses = null!;
    private int _hours;

    [SetUp]
    public async Task Start()
    {
        _week = await WatchedWeek.StartAsync(seed: 1, pages: 2);
        _addresses = [.. _week.Sites.EditedAddresses.Select(address => address.AbsoluteUri)];
        _hours = 0;
    }

    [TearDown]
    public async Task End() => await _week.DisposeAsync();

    [Test]
    public async Task ScheduleThatCannotBeRead_IsNamedAndTheOtherPagesGoOn()
    {
        await PassAsync();
        var before = await PageAsync(0);
        await _week.MeddleAsync($"UPDATE watches SET schedule = 'every full moon', due_ticks = 0 WHERE address = '{_addresses[0]}'");
        var other = await PageAsync(1);
        await PassAsync();
        var page = await PageAsync(0);
        Assert.Multiple(async () =>
        {
            Assert.That((page.Standing, page.SnapshotId), Is.EqualTo((Standing.BadSchedule, before.SnapshotId)), "the last good version is kept");
            Assert.That(page.Reason, Does.Contain("full moon"));
            Assert.That((await PageAsync(1)).CheckedAt, Is.GreaterThan(other.CheckedAt!.Value));
            Assert.That(await ChangesAsync(0), Is.Empty);
        });
    }

    [Test]
    public async Task LastVersionThatIsDamaged_IsNamedOnceWithTheVersionThatTakesItsPlace()
    {
        await PassAsync();
        var before = await PageAsync(0);
        await _week.MeddleAsync($"DROP TRIGGER bodies_stay; UPDATE bodies SET content = x'0001' WHERE hash = (SELECT hash FROM snapshots WHERE id = {before.SnapshotId})");
        await _week.MeddleAsync("UPDATE watches SET due_ticks = 0, etag = NULL, last_modified = NULL; UPDATE watch_hosts SET due_ticks = 0, lease_ticks = 0");
        await _week.ChangeWorkerAsync();
        Assert.That(await _week.StepAsync(), "the other page is checked too");
        var after = await PageAsync(0);
        Assert.That(after.Reason, Does.Contain("cannot be read from the archive").And.Contain("does not have the hash"));
        Assert.That((await ChangesAsync(0)).Select(alert => alert.Class), Is.All.Null, "what was not compared is not classed");
        var told = (await ChangesAsync(0)).Count;
        await _week.MeddleAsync("UPDATE watches SET due_ticks = 0, etag = NULL, last_modified = NULL; UPDATE watch_hosts SET due_ticks = 0, lease_ticks = 0");
        await _week.ChangeWorkerAsync();
        Assert.That(await _week.StepAsync());
        Assert.That((await PageAsync(0)).Standing, Is.EqualTo(Standing.Good));
        Assert.That(await ChangesAsync(0), Has.Count.EqualTo(told), "told once");
        Assert.That((await PageAsync(1)).Standing, Is.EqualTo(Standing.Good));
    }

    [Test]
    public async Task DiskThatTakesNoVersion_IsNamedAndTheCheckIsMadeAgainUntilItDoes()
    {
        await _week.MeddleAsync("CREATE TRIGGER full BEFORE INSERT ON snapshots BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END");
        await _week.StepAsync();
        var page = await PageAsync(0);
        Assert.That((page.Standing, page.SnapshotId, page.Failures), Is.EqualTo((Standing.NotStored, (long?)null, 1)));
        Assert.That(page.Reason, Does.Contain("disk is full"));
        Assert.That((await _week.Archive.CheckAsync()).Bodies, Is.Zero, "nothing is half written");

        await _week.MeddleAsync("DROP TRIGGER full");
        await PassAsync();
        Assert.That((await PageAsync(0)).Standing, Is.EqualTo(Standing.Good));
        Assert.That((await PageAsync(0)).SnapshotId, Is.Not.Null);
        Assert.That(await ChangesAsync(0), Is.Empty, "a first version is no change");
    }

    private async Task PassAsync() => await _week.PassAsync(WatchedWeek.Begin.AddHours(_hours += 3));

    private async Task<WatchedPage> PageAsync(int at) => (await _week.Archive.Watches.GetAsync(_addresses[at]))!;

    private async Task<List<Alert>> ChangesAsync(int at) =>
        [.. (await _week.AlertsAsync()).Where(alert => alert.Address == _addresses[at] && alert.Kind == AlertKind.Changed)];
}
