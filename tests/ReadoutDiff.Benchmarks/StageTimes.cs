using System.Diagnostics;

namespace ReadoutDiff.Benchmarks;

/// <summary>How long the stages of some work take, as its activities tell.</summary>
internal sealed class StageTimes : IDisposable
{
    private readonly List<(string Name, List<double> Times)> _all = [];
    private readonly ActivityListener _listener;

    /// <summary>Listens to the activities of a source.</summary>
    public StageTimes(string source)
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = listened => listened.Name == source,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = Add,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>The stages in the order in which they first ended, with the milliseconds of each time.</summary>
    public IReadOnlyList<(string Name, List<double> Times)> All => _all;

    /// <summary>Forgets what was measured.</summary>
    public void Clear() => _all.Clear();

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    private void Add(Activity stage)
    {
        var times = _all.Find(known => known.Name == stage.OperationName).Times;
        if (times is null)
        {
            _all.Add((stage.OperationName, times = []));
        }

        times.Add(stage.Duration.TotalMilliseconds);
    }
}
