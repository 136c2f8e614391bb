using Polly;
using ReadoutDiff.Collection.Sites;

namespace ReadoutDiff.Collection.Fetching;

/// <summary>What is kept of one host between requests: its gate, its pipeline and its robots.txt.</summary>
internal sealed class Host : IDisposable
{
    private int _connections;

    public Host(string name, SiteProfiles profiles, FetchOptions options)
    {
        Name = name;
        Gate = new HostGate(options.Clock, profiles.Find(name)?.Spacing ?? options.DefaultSpacing, options.MaxRetryAfter);
        Pipeline = HostPipeline.Create(options, Gate);
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its spacing.</summary>
    public HostGate Gate { get; }

    /// <summary>How requests to it are made.</summary>
    public ResiliencePipeline<HttpResponseMessage> Pipeline { get; }

    /// <summary>Its robots.txt, one for each scheme and port, guarded by <see cref="RobotsLock"/>.</summary>
    public Dictionary<string, RobotsFile> Robots { get; } = new(StringComparer.Ordinal);

    /// <summary>Held while a robots.txt is asked for, so that it is asked for once.</summary>
    public SemaphoreSlim RobotsLock { get; } = new(1, 1);

    /// <summary>Begins a request: it may connect once.</summary>
    public void BeginRequest() => Volatile.Write(ref _connections, 0);

    /// <summary>Whether a connection may be made. The handler below repeats a request by itself where a connection ends before any answer; that would be a request without spacing, which nobody counts.</summary>
    public bool AdmitConnection() => Interlocked.Increment(ref _connections) == 1;

    public void Dispose()
    {
        Gate.Dispose();
        RobotsLock.Dispose();
    }
}
