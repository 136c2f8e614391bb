namespace ReadoutDiff.Archive.Alerts;

/// <summary>How the deliveries stand.</summary>
/// <param name="Waiting">Still to be sent, or sent again.</param>
/// <param name="Sent">Sent.</param>
/// <param name="Failed">Given up.</param>
/// <param name="Error">The newest error of one that is not sent, with its channel; null where there is none.</param>
public sealed record OutboxState(long Waiting, long Sent, long Failed, string? Error);
