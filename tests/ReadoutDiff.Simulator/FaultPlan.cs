using System.Collections.Concurrent;

namespace ReadoutDiff.Simulator;

/// <summary>Chooses faults: the same seed, address and count of requests for it always meet the same one.</summary>
/// <param name="Rate">Share of requests that fail, 0 to 1.</param>
/// <param name="Seed">The seed.</param>
public sealed record FaultPlan(double Rate = 0, int Seed = 1)
{
    /// <summary>The kinds that are chosen from.</summary>
    public IReadOnlyList<FaultKind> Kinds { get; init; } = [.. Enum.GetValues<FaultKind>().Where(kind => kind != FaultKind.None)];

    /// <summary>Faults of certain addresses (host and path), at every request for them.</summary>
    public ConcurrentDictionary<string, FaultKind> Fixed { get; } = new(StringComparer.Ordinal);

    /// <summary>The fault of the n-th request for an address.</summary>
    public FaultKind Choose(string key, int count)
    {
        if (Fixed.TryGetValue(key, out var always))
        {
            return always;
        }

        var hash = 2166136261u;
        foreach (var c in $"{Seed} {count} {key}")
        {
            hash = (hash ^ c) * 16777619;
        }

        hash ^= hash >> 15;
        hash *= 2246822519;
        hash ^= hash >> 13;
        return hash / (double)uint.MaxValue < Rate && Kinds.Count > 0 ? Kinds[(int)(hash % (uint)Kinds.Count)] : FaultKind.None;
    }
}
