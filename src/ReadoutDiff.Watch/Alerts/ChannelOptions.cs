using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace ReadoutDiff.Watch.Alerts;

/// <summary>How channels send, whatever their settings.</summary>
public sealed record ChannelOptions
{
    /// <summary>Longest time for one call of a channel, repetitions inside it included; in real time.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a webhook that could not be connected to is tried again within one call.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>The wait before the first such repetition, doubled with each and jittered.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The clock for time stamps and waits.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The proxy of webhooks; null for what <c>HTTP_PROXY</c>, <c>HTTPS_PROXY</c> and <c>NO_PROXY</c> say. Loopback is always reached without one.</summary>
    public IWebProxy? Proxy { get; init; }

    /// <summary>Certificate authorities that are trusted in place of the system's; the system's where empty.</summary>
    public IReadOnlyList<X509Certificate2> Authorities { get; init; } = [];

    /// <summary>Turns a host's name into addresses; null for the system's resolver.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>>? Resolver { get; init; }

    /// <summary>Looks an environment variable up; the process's own by default.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;
}
