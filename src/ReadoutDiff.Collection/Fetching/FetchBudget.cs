using System.Diagnostics;

namespace ReadoutDiff.Collection.Fetching;

/// <summary>The time on the wire that one fetch may use with its redirects and repetitions; waits between requests do not count. In real time.</summary>
internal sealed class FetchBudget(TimeSpan time)
{
    /// <summary>What is left, not negative.</summary>
    public TimeSpan Left { get; private set; } = time;

    /// <summary>Accounts for the time since a timestamp of <see cref="Stopwatch"/>.</summary>
    public void SpendSince(long start)
    {
        var left = Left - Stopwatch.GetElapsedTime(start);
        Left = left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }
}
