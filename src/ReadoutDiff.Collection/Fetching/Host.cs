using Polly;
using ReadoutDiff.Collection.Sites;

namespace ReadoutDiff.Collection.Fetching;

/// <summary>What is kept of one host between requests: its gate, its pipeline and its robots.txt.</summary>
internal sealed class Host : IDisposable
{
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

    public void Dispose()
    {
        Gate.Dispose();
        RobotsLock.Dispose();
    }
}
