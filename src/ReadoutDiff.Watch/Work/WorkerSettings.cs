namespace ReadoutDiff.Watch.Work;

/// <summary>How much a worker does at once.</summary>
public sealed record WorkerSettings
{
    /// <summary>How many hosts are worked on at once.</summary>
    public int MostHosts { get; init; } = 32;

    /// <summary>After how many checks a host is given back, so that other workers share in it.</summary>
    public int ChecksPerLease { get; init; } = 50;

    /// <summary>How long a host is held without a sign of life of its worker: a host of a worker that died is taken over after this time.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long the checks that have begun are waited for at a stop.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(20);
}
