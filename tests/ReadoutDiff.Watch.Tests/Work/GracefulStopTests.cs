using ReadoutDiff.Watch.Work;

namespace ReadoutDiff.Watch.Tests.Work;

public sealed class GracefulStopTests
{
    [Test]
    public async Task Stop_WorkThatEndsWithinTheGrace_IsNotBrokenOff()
    {
        using var stop = new GracefulStop();
        var work = new TaskCompletionSource();
        var stopped = stop.StopAsync(() => work.Task, TimeSpan.FromDays(1));
        Assert.That((stop.Stopping.IsCancellationRequested, stop.BrokenOff.IsCancellationRequested, stopped.IsCompleted), Is.EqualTo((true, false, false)));
        work.SetResult();
        await stopped;
    }

    [Test]
    public async Task Stop_WorkThatTakesLongerThanTheGrace_IsBrokenOffAndWaitedFor()
    {
        using var stop = new GracefulStop();
        var work = Task.Delay(Timeout.Infinite, stop.BrokenOff);
        await stop.StopAsync(() => work, TimeSpan.Zero);
        Assert.That(work.IsCanceled);
    }

    [Test]
    public async Task Stop_Twice_WaitsForTheFirst()
    {
        using var stop = new GracefulStop();
        var first = stop.StopAsync(() => Task.CompletedTask, TimeSpan.Zero);
        Assert.That(stop.StopAsync(() => throw new InvalidOperationException("asked again"), TimeSpan.Zero), Is.SameAs(first));
        await first;
    }
}
