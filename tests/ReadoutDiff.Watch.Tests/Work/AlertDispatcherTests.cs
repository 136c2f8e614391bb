using Microsoft.Extensions.Logging.Abstractions;
using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Model;
using ReadoutDiff.Tests.Shared;
using ReadoutDiff.Versions;
using ReadoutDiff.Watch.Alerts;
using ReadoutDiff.Watch.Work;

namespace ReadoutDiff.Watch.Tests.Work;

public sealed class AlertDispatcherTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 4, 5, 0, 0, TimeSpan.Zero);

    private string _folder = "";
    private SnapshotArchive _archive = null!;
    private SetClock _clock = null!;
    private WatchTelemetry _telemetry = null!;

    private string Feed => Path.Combine(_folder, "feed.xml");

    [SetUp]
    public async Task MakePlace()
    {
        _folder = Directory.CreateTempSubdirectory("readoutdiff-").FullName;
        _archive = await SnapshotArchive.OpenAsync(Path.Combine(_folder, "a.db"));
        (_clock, _telemetry) = (new SetClock(Now), new WatchTelemetry());
    }

    [TearDown]
    public async Task RemovePlace()
    {
        await _archive.DisposeAsync();
        _telemetry.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task RunDue_AlertsForTwoChannels_SendsEachOnce()
    {
        var (mail, hook) = (new RecordingChannel("mail"), new RecordingChannel("hook"));
        await TellAsync("one", mail.Name, hook.Name);
        await TellAsync("two", mail.Name);
        var dispatcher = Dispatcher(mail, hook);
        Assert.That(await dispatcher.RunDueAsync());
        Assert.That(await dispatcher.RunDueAsync());
        Assert.That(mail.Sent.Select(sent => sent.Alert.Key), Is.EqualTo(new[] { "one", "two" }));
        Assert.That(hook.Sent.Select(sent => sent.Alert.Key), Is.EqualTo(new[] { "one" }));
    }

    [Test]
    public async Task RunDue_TwoDispatchersAtOnce_SendEachOnceBetweenThem()
    {
        var channel = new RecordingChannel("mail");
        for (var i = 0; i < 10; i++)
        {
            await TellAsync($"k{i}", channel.Name);
        }

        await Task.WhenAll(Dispatcher(channel).RunDueAsync(), Dispatcher(channel).RunDueAsync());
        Assert.That(channel.Sent.Select(sent => sent.Alert.Key), Is.EquivalentTo(Enumerable.Range(0, 10).Select(i => $"k{i}")));
    }

    [Test]
    public async Task RunDue_ChannelThatAlwaysFails_IsTriedTwelveTimesWithGrowingWaitsAndGivenUp()
    {
        var channel = new RecordingChannel("mail", () => new AlertDeliveryException("no answer"));
        var dispatcher = Dispatcher(channel);
        await TellAsync("one", channel.Name);
        var waits = new List<double>();
        var last = Now;
        for (var at = Now; at < Now.AddDays(4); at = at.AddMinutes(1))
        {
            _clock.Set(at);
            var before = channel.Attempts;
            await dispatcher.RunDueAsync();
            if (channel.Attempts > before)
            {
                waits.Add((at - last).TotalMinutes);
                last = at;
            }

            if ((await _archive.Outbox.StateAsync()).Failed == 1)
            {
                break;
            }
        }

        _clock.Set(Now.AddYears(1));
        await dispatcher.RunDueAsync();
        Assert.That(waits, Is.EqualTo(new double[] { 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360 }));
        Assert.That(channel.Attempts, Is.EqualTo(12));
        Assert.That(await _archive.Outbox.StateAsync(), Is.EqualTo(new OutboxState(0, 0, 1, "mail: no answer")));
    }

    [Test]
    public async Task RunDue_ChannelThatFailsOnce_SendsAgainUnderTheSameNumber()
    {
        var failures = new Queue<Exception?>([new AlertDeliveryException("busy"), null]);
        var seen = new RecordingChannel("mail", () => failures.Dequeue());
        await TellAsync("one", seen.Name);
        var dispatcher = Dispatcher(seen);
        Assert.That(await dispatcher.RunDueAsync(), Is.False);
        Assert.That(await dispatcher.RunDueAsync(), "nothing is due before the wait is over");
        Assert.That(seen.Attempts, Is.EqualTo(1));
        _clock.Set(Now.AddMinutes(1));
        Assert.That(await dispatcher.RunDueAsync());
        Assert.That(seen.Sent.Single().Attempts, Is.EqualTo(1));
        Assert.That(await _archive.Outbox.StateAsync(), Is.EqualTo(new OutboxState(0, 1, 0, null)));
    }

    [Test]
    public async Task RunDue_FinalError_IsGivenUpAtOnce()
    {
        var channel = new RecordingChannel("mail", () => new AlertDeliveryException("no such user", isFinal: true));
        await TellAsync("one", channel.Name);
        Assert.That(await Dispatcher(channel).RunDueAsync(), Is.False);
        Assert.That(await _archive.Outbox.StateAsync(), Is.EqualTo(new OutboxState(0, 0, 1, "mail: no such user")));
    }

    [TestCase(typeof(InvalidOperationException))]
    [TestCase(typeof(TaskCanceledException))]
    [TestCase(typeof(ReadoutFormatException))]
    public async Task RunDue_BrokenChannel_DoesNotKeepBackTheOthers(Type error)
    {
        var broken = new RecordingChannel("broken", () => (Exception)Activator.CreateInstance(error)!);
        var whole = new RecordingChannel("whole");
        await TellAsync("one", broken.Name, whole.Name);
        await TellAsync("two", broken.Name, whole.Name);
        Assert.That(await Dispatcher(broken, whole).RunDueAsync(), Is.False);
        Assert.That(whole.Sent, Has.Count.EqualTo(2));
        Assert.That((await _archive.Outbox.StateAsync()).Failed, Is.EqualTo(2));
    }

    [Test]
    public async Task RunDue_CancelledInTheMiddle_SendsItLater()
    {
        using var stop = new CancellationTokenSource();
        var failures = new Queue<Exception?>([new OperationCanceledException(stop.Token), null]);
        var channel = new RecordingChannel("mail", () =>
        {
            stop.Cancel();
            return failures.Dequeue();
        });
        await TellAsync("one", channel.Name);
        Assert.That(() => Dispatcher(channel).RunDueAsync(stop.Token), Throws.InstanceOf<OperationCanceledException>());
        _clock.Set(Now.AddMinutes(5));
        Assert.That(await Dispatcher(channel).RunDueAsync());
        Assert.That(channel.Sent.Single().Attempts, Is.Zero, "a stop is no failed attempt");
    }

    [Test]
    public async Task RunDue_StoppedInTheMiddle_EndsTheDeliveryAndBeginsNoOther()
    {
        Task? stopped = null;
        AlertDispatcher? dispatcher = null;
        var channel = new RecordingChannel("mail", () =>
        {
            stopped = dispatcher!.StopAsync();
            return null;
        });
        await TellAsync("one", channel.Name);
        await TellAsync("two", channel.Name);
        dispatcher = new(_archive.Outbox, [channel], Feed, _clock, TimeSpan.FromDays(1), _telemetry, NullLogger.Instance);
        Assert.That(() => dispatcher.RunDueAsync(), Throws.InstanceOf<OperationCanceledException>());
        await stopped!;
        Assert.That(await _archive.Outbox.StateAsync(), Is.EqualTo(new OutboxState(1, 1, 0, null)), "one is sent and written down, the other waits");
    }

    [Test]
    public async Task RunDue_NoChannels_LeavesDeliveriesWaiting()
    {
        await TellAsync("one", "mail");
        Assert.That(await Dispatcher().RunDueAsync());
        Assert.That((await _archive.Outbox.StateAsync()).Waiting, Is.EqualTo(1));
    }

    [Test]
    public async Task RunDue_NewAlert_IsInTheFeedsFile()
    {
        var dispatcher = Dispatcher();
        await TellAsync("one");
        await dispatcher.RunDueAsync();
        Assert.That(await File.ReadAllTextAsync(Feed), Does.Contain("headline of one"));
        await TellAsync("two");
        await TellAsync("dots", ChangeClass.Typography);
        await dispatcher.RunDueAsync();
        Assert.That(await File.ReadAllTextAsync(Feed), Does.Contain("headline of one").And.Contain("headline of two").And.Not.Contain("dots"));
    }

    [Test]
    public async Task RunDue_FeedThatCannotBeWritten_HasSentAllTheSame()
    {
        Directory.CreateDirectory(Feed);
        var channel = new RecordingChannel("mail");
        await TellAsync("one", channel.Name);
        Assert.That(() => Dispatcher(channel).RunDueAsync(), Throws.TypeOf<ReadoutFormatException>().With.Message.Not.Contains("\n"));
        Assert.That(channel.Sent, Has.Count.EqualTo(1));
    }

    private AlertDispatcher Dispatcher(params IAlertChannel[] channels) => new(_archive.Outbox, channels, Feed, _clock, TimeSpan.Zero, _telemetry, NullLogger.Instance);

    private Task TellAsync(string key, params string[] channels) => TellAsync(key, ChangeClass.Wording, channels);

    private async Task TellAsync(string key, ChangeClass weight, params string[] channels)
    {
        var address = $"https://{key}.test/";
        var page = await _archive.Watches.AddAsync(new WatchedPage { Address = address, Schedule = "decay", AddedAt = Now, AnchorAt = Now, DueAt = Now });
        var lease = (await _archive.Watches.ClaimAsync(1, Now, TimeSpan.FromMinutes(1))).Single();
        var alert = new Alert { Key = key, Kind = AlertKind.Changed, At = Now, Address = address, Headline = "headline of " + key, Summary = [], Class = weight, Link = address };
        await _archive.Watches.CommitAsync(new CheckCommit(page with { DueAt = Now.AddDays(1) }) { Alerts = [(alert, channels)] }, lease, Now.AddMinutes(1));
        await _archive.Watches.ReleaseAsync(lease, Now);
    }
}
