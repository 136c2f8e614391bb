namespace ReadoutDiff.Archive.Alerts;

/// <summary>An alert on its way through one channel.</summary>
/// <param name="Id">The number in the archive, the same at every attempt: a receiver knows a repetition by it.</param>
/// <param name="Alert">What is told.</param>
/// <param name="Channel">The channel's name.</param>
/// <param name="Attempts">How many attempts there were before this one.</param>
/// <param name="Lease">Who holds it, so that no other worker sends it meanwhile.</param>
public sealed record Delivery(long Id, Alert Alert, string Channel, int Attempts, string Lease);
