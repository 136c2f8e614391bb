namespace ReadoutDiff.Simulator;

/// <summary>One request that reached the simulator.</summary>
/// <param name="Host">The host asked for.</param>
/// <param name="Path">Path and query.</param>
/// <param name="Arrival">When it arrived, by the simulator's clock.</param>
/// <param name="End">When its answer was written, by the same clock.</param>
/// <param name="Status">The status answered.</param>
/// <param name="Fault">What was made to go wrong.</param>
/// <param name="IsConditional">Whether it carried a validator.</param>
/// <param name="UserAgent">How the client introduced itself.</param>
public sealed record LoggedRequest(
    string Host, string Path, DateTimeOffset Arrival, DateTimeOffset End, int Status, FaultKind Fault, bool IsConditional, string UserAgent);
