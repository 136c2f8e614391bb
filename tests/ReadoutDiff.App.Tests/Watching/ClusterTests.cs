using System.Net;
using ReadoutDiff.App.Tests.Commands;

namespace ReadoutDiff.App.Tests.Watching;

/// <summary>Workers as real processes.</summary>
public sealed class ClusterTests
{
    [Test]
    public async Task Run_TwoWorkersOfWhichOneIsKilledInTheMiddle_MissesAndDoublesNothing()
    {
        await using var cluster = await WatchedCluster.StartAsync(pages: 70);
        var first = cluster.StartWorker(cluster.Location, WatchedCluster.FreePort());
        var second = cluster.StartWorker(cluster.Location, WatchedCluster.FreePort());
        await WorkerProcess.WaitForAsync([first, second], () => WatchedCluster.Versions(first, second) >= cluster.Pages.Count, WatchedCluster.Longest);

        await cluster.EditAsync();
        var seen = WatchedCluster.Versions(first);
        await WorkerProcess.WaitForAsync([first], () => WatchedCluster.Versions(first) > seen + 2, WatchedCluster.Longest);
        first.Kill();
        await cluster.Receiver.WaitAsync(cluster.Changed.Count, WatchedCluster.Longest);
        Assert.That(await second.StopAsync(WatchedCluster.Longest), Is.Zero, "a graceful stop");

        Assert.That(cluster.Changed, Has.Count.GreaterThan(30));
        await cluster.AssertNothingIsMissedOrDoubledAsync();
        Assert.That(WatchedCluster.Versions(first), Is.Positive);
        Assert.That(WatchedCluster.Versions(second), Is.Positive);
    }

    [Test]
    public async Task Run_AsAService_AnswersHealthAndFeedAndStopsGracefully()
    {
        using var place = new Workplace();
        var port = WatchedCluster.FreePort();
        using var worker = WorkerProcess.Start(new Dictionary<string, string>(StringComparer.Ordinal), "watch", "run", "--archive", place.PathOf("a.db"), "--listen", $"127.0.0.1:{port}", "--tick", "1");
        using var health = new ServiceHealth(port);
        Assert.That(await health.WaitForAsync(HttpStatusCode.OK, WatchedCluster.Longest), Does.Contain("\"status\":\"healthy\""));
        Assert.That(await health.FeedAsync(), Does.Contain("http://www.w3.org/2005/Atom"));
        Assert.That(await worker.StopAsync(WatchedCluster.Longest), Is.Zero, string.Join('\n', worker.Lines));
    }
}
