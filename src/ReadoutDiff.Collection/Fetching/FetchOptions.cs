using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace ReadoutDiff.Collection.Fetching;

/// <summary>How pages are fetched.</summary>
public sealed record FetchOptions
{
    /// <summary>How the program introduces itself to sites.</summary>
    public string UserAgent { get; init; } = "ReadoutDiff/0.1 (compares government readouts; keeps robots.txt and spacing)";

    /// <summary>Hosts, by name, that may be reached in private address ranges and on any port.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>Largest body in bytes, as sent and after decompression. One that unpacks more than 250 times is refused over 1 MiB.</summary>
    public int MaxBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Longest time for one request with its whole answer.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Longest time for one page, as the sum of its requests with redirects and repetitions; waits between requests do not count.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Longest time to reach a host.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Most redirects followed for one address.</summary>
    public int MaxRedirects { get; init; } = 8;

    /// <summary>Most repetitions of a request that failed in a way that may pass.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>The wait before the first repetition, doubled with each and jittered.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest wait that a site may ask for, by Retry-After or in its robots.txt, before it is given up for now.</summary>
    public TimeSpan MaxRetryAfter { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long a host is left alone after nearly all requests to it failed.</summary>
    public TimeSpan BreakDuration { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Least time between the end of one request to a host and the start of the next, where its site's profile says nothing.</summary>
    public TimeSpan DefaultSpacing { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Whether robots.txt is kept.</summary>
    public bool RespectRobots { get; init; } = true;

    /// <summary>The proxy; null for what <c>HTTP_PROXY</c>, <c>HTTPS_PROXY</c> and <c>NO_PROXY</c> say.</summary>
    public IWebProxy? Proxy { get; init; }

    /// <summary>Certificate authorities that are trusted in place of the system's, such as that of a proxy that reads along; the system's where empty.</summary>
    public IReadOnlyList<X509Certificate2> Authorities { get; init; } = [];

    /// <summary>The clock for spacing, retries and the time of capture. Time limits on requests always run in real time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Turns a host's name into addresses; null for the system's resolver.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>>? Resolver { get; init; }
}
