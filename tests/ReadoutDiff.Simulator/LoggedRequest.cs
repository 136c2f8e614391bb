namespace ReadoutDiff.Simulator;

/// <summary>One request that reached the simulator.</summary>
/// <param name="Host">The host asked for.</param>
/// <param name="Path">Path and query.</param>
/// <param name="Arrival">When it arrived, by the simulator's clock.</param>
/// <param name="End">When the last of its answer was about to be sent, by the same clock, so that no client can know of the end before.</param>
/// <param name="Status">The status answered; 0 where none has been yet.</param>
/// <param name="Fault">What was made to go wrong.</param>
/// <param name="IsAbandoned">Whether the client hung up before the end.</param>
/// <param name="Headers">The request's headers, with names in any letter case.</param>
public sealed record LoggedRequest(
    string Host, string Path, DateTimeOffset Arrival, DateTimeOffset End, int Status, FaultKind Fault, bool IsAbandoned, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>Whether it carried a validator.</summary>
    public bool IsConditional => Headers.ContainsKey("If-None-Match") || Headers.ContainsKey("If-Modified-Since");

    /// <summary>How the client introduced itself.</summary>
    public string UserAgent => Headers.GetValueOrDefault("User-Agent", "");
}
