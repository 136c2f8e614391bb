using System.Globalization;
using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Archive.Watches;

namespace ReadoutDiff.Web.Reading;

/// <summary>How many watches stand how, counted anew every two seconds at most, and after each change made here. Safe for several threads.</summary>
internal sealed class WatchBoard(SnapshotArchive archive, RoomCache cache, TimeProvider clock)
{
    private const int BytesPerState = 4096;

    private static readonly long Age = TimeSpan.FromSeconds(2).Ticks;

    private int _changes;

    /// <summary>The counts of watches and deliveries.</summary>
    public async Task<(WatchCounts Watches, OutboxState Deliveries)> StateAsync()
    {
        var state = await cache.GetAsync(
            string.Create(CultureInfo.InvariantCulture, $"watches at {clock.GetUtcNow().UtcTicks / Age} after {Volatile.Read(ref _changes)}"),
            async () => new State(await archive.Watches.CountAsync(), await archive.Outbox.StateAsync()),
            _ => BytesPerState);
        return (state.Watches, state.Deliveries);
    }

    /// <summary>Says that a watch was added, paused, resumed or removed.</summary>
    public void Changed() => Interlocked.Increment(ref _changes);

    private sealed record State(WatchCounts Watches, OutboxState Deliveries);
}
