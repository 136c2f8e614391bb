namespace ReadoutDiff.Watch.Scheduling;

/// <summary>Whether this worker is alive: when it planned last, and what kept it from it.</summary>
public sealed class WatchPulse(TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly long _start = clock.GetTimestamp();
    private long? _last;
    private string? _error;

    /// <summary>Time since the last planning of checks that succeeded; null before the first.</summary>
    public TimeSpan? SinceLast
    {
        get
        {
            lock (_lock)
            {
                return _last is { } last ? clock.GetElapsedTime(last) : null;
            }
        }
    }

    /// <summary>Time since this worker started.</summary>
    public TimeSpan Uptime => clock.GetElapsedTime(_start);

    /// <summary>What went wrong at the last planning; null where nothing did.</summary>
    public string? Error
    {
        get
        {
            lock (_lock)
            {
                return _error;
            }
        }
    }

    /// <summary>Writes down how a planning ended.</summary>
    public void Beat(string? error)
    {
        lock (_lock)
        {
            _error = error;
            _last = error is null ? clock.GetTimestamp() : _last;
        }
    }
}
