using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Simulator;
using ReadoutDiff.Watch.Checks;

namespace ReadoutDiff.Watch.Tests.Weeks;

public sealed class InterruptedTroubleTests
{
    [Test]
    public async Task RemovedPage_OfASiteThatFailsForAWhile_IsToldOnceAsRemoved()
    {
        var faults = new FaultPlan();
        await using var week = await WatchedWeek.StartAsync(seed: 1, pages: 1, faults);
        var address = week.Sites.EditedAddresses.Single();
        var key = address.Host + address.PathAndQuery;
        var hours = 0;

        // Three hours at a time, in which the page is checked at least once, and often while it is in trouble.
        Task<bool> PassAsync() => week.PassAsync(WatchedWeek.Begin.AddHours(hours += 3));

        Assert.That(await PassAsync());
        faults.Fixed[key] = FaultKind.Removed;
        Assert.That(await PassAsync());
        faults.Fixed[key] = FaultKind.ServerError;
        Assert.That(await PassAsync());
        var interrupted = await week.Archive.Watches.GetAsync(address.AbsoluteUri);
        Assert.That(interrupted!.Standing, Is.EqualTo("removed"));
        Assert.That(interrupted.Reason, Does.Contain(Standing.Words("unreachable")));
        faults.Fixed[key] = FaultKind.Removed;
        Assert.That(await PassAsync());
        faults.Fixed.Clear();
        Assert.That(await PassAsync());

        var alerts = (await week.AlertsAsync()).Where(alert => alert.Kind != AlertKind.Changed).ToList();
        Assert.That(alerts.Select(alert => alert.Kind), Is.EqualTo(new[] { AlertKind.Failing, AlertKind.Recovered }));
        Assert.That(alerts[0].Headline, Does.EndWith(Standing.Words("removed")));
    }
}
