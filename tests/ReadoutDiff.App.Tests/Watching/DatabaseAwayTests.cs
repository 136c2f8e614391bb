using System.Net;

namespace ReadoutDiff.App.Tests.Watching;

/// <summary>A worker as a real process whose database is away for a while.</summary>
public sealed class DatabaseAwayTests
{
    // Below what a service manager waits for; a scheduler that waits for its database would never end.
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(30);

    [Test]
    public async Task Run_DatabaseAwayInTheMiddleOfChecks_IsNamedByHealthAndNothingIsMissedOrDoubledAfterwards()
    {
        await using var cluster = await WatchedCluster.StartAsync(pages: 12);
        using var line = new DatabaseLine(cluster.Location);
        var port = WatchedCluster.FreePort();
        using var health = new ServiceHealth(port);
        var worker = cluster.StartWorker(line.Location, port);
        await WorkerProcess.WaitForAsync([worker], () => WatchedCluster.Versions(worker) >= cluster.Pages.Count, WatchedCluster.Longest);

        await cluster.EditAsync();
        await WorkerProcess.WaitForAsync([worker], () => WatchedCluster.Versions(worker) > cluster.Pages.Count, WatchedCluster.Longest);
        line.Cut();
        var answer = await health.WaitForAsync(HttpStatusCode.ServiceUnavailable, WatchedCluster.Longest);
        Assert.That(answer, Does.Contain("\"status\":\"unhealthy\"").And.Contain("answer"), "the cause is named");
        foreach (var page in cluster.Pages)
        {
            var watched = await cluster.Archive.Watches.GetAsync(page.AbsoluteUri);
            Assert.That((watched!.Standing, watched.SnapshotId is not null), Is.EqualTo(("ok", true)), "the last good version is kept");
        }

        line.Restore();
        await cluster.Receiver.WaitAsync(cluster.Changed.Count, WatchedCluster.Longest);
        await health.WaitForAsync(HttpStatusCode.OK, WatchedCluster.Longest);
        Assert.That(await worker.StopAsync(WatchedCluster.Longest), Is.Zero, "it has lived through it");
        Assert.That(cluster.Changed, Has.Count.GreaterThan(3));
        await cluster.AssertNothingIsMissedOrDoubledAsync();
    }

    [Test]
    public async Task Run_ToldToStopWhileTheDatabaseIsAway_Ends()
    {
        await using var cluster = await WatchedCluster.StartAsync(pages: 1);
        using var line = new DatabaseLine(cluster.Location);
        var port = WatchedCluster.FreePort();
        using var health = new ServiceHealth(port);
        var worker = cluster.StartWorker(line.Location, port);
        await WorkerProcess.WaitForAsync([worker], () => WatchedCluster.Versions(worker) > 0, WatchedCluster.Longest);
        line.Cut();
        await health.WaitForAsync(HttpStatusCode.ServiceUnavailable, WatchedCluster.Longest);
        Assert.That(await worker.StopAsync(LongestStop), Is.Zero, string.Join('\n', worker.Lines.TakeLast(3)));
    }
}
