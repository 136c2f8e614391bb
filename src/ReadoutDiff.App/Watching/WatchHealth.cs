namespace ReadoutDiff.App.Watching;

/// <summary>What the health endpoint answers.</summary>
/// <param name="Status"><c>healthy</c> or <c>unhealthy</c>.</param>
/// <param name="SecondsSinceLastPlanning">Since checks were last planned; null before the first time.</param>
/// <param name="HostsAtWork">How many hosts are being worked on.</param>
/// <param name="Error">What kept the worker from planning; null where nothing did.</param>
internal sealed record WatchHealth(string Status, double? SecondsSinceLastPlanning, int HostsAtWork, string? Error);
