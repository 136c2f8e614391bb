using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using ReadoutDiff.Watch.Tests.Weeks;
using ReadoutDiff.Watch.Work;

namespace ReadoutDiff.Watch.Tests.Work;

public sealed class WatchTelemetryTests
{
    [Test]
    public void Count_ChecksAndVersions_ReachAListenerByTheirNames()
    {
        using var telemetry = new WatchTelemetry();
        var counts = new ConcurrentQueue<string>();
        using var listener = new MeterListener
        {
            // Other tests that run meanwhile have meters of the same name.
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter == telemetry.Checks.Meter)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, count, tags, _) => counts.Enqueue($"{instrument.Name} {count} {string.Join(' ', tags.ToArray().Select(tag => tag.Value))}".Trim()));
        listener.SetMeasurementEventCallback<double>((instrument, time, _, _) => counts.Enqueue($"{instrument.Name} {instrument.Unit} {time:0}"));
        listener.Start();
        telemetry.Checks.Add(1, new KeyValuePair<string, object?>("standing", "gone"));
        telemetry.Versions.Add(2);
        telemetry.CheckTime.Record(3);
        Assert.That(counts, Is.EqualTo(new[] { "readoutdiff.watch.checks 1 gone", "readoutdiff.watch.versions 2", "readoutdiff.watch.check.duration s 3" }));
        Assert.That(telemetry.Checks.Meter.Name, Is.EqualTo(WatchTelemetry.Name));
    }

    [Test]
    public async Task Check_PagesSeenForTheFirstTime_AreCountedAsChecksAndVersions()
    {
        await using var week = await WatchedWeek.StartAsync(seed: 1, pages: 3);
        var counts = new ConcurrentDictionary<string, long>(StringComparer.Ordinal);
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == WatchTelemetry.Name)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, count, _, _) => counts.AddOrUpdate(instrument.Name, count, (_, sum) => sum + count));
        listener.Start();
        Assert.That(await week.PassAsync(WatchedWeek.Begin.AddMinutes(5)));
        var versions = await week.Archive.ListAsync().CountAsync();
        Assert.That(versions, Is.Positive);
        Assert.That(counts["readoutdiff.watch.versions"], Is.EqualTo(versions));
        Assert.That(counts["readoutdiff.watch.checks"], Is.GreaterThanOrEqualTo(week.Sites.EditedAddresses.Count));
    }
}
