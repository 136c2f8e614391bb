using System.Collections.Concurrent;

namespace ReadoutDiff.Simulator.Faults;

/// <summary>Refuses clients that ask one host for too much within some minutes.</summary>
internal sealed class BurstGuard(TimeProvider clock)
{
    private const int Most = 150;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, Queue<DateTimeOffset>> _recent = new(StringComparer.Ordinal);

    /// <summary>Counts a request.</summary>
    /// <returns>Whether it is one too many.</returns>
    public bool IsBurst(string host)
    {
        var now = clock.GetUtcNow();
        var recent = _recent.GetOrAdd(host, _ => []);
        lock (recent)
        {
            recent.Enqueue(now);
            while (now - recent.Peek() > Window)
            {
                recent.Dequeue();
            }

            return recent.Count > Most;
        }
    }
}
