namespace ReadoutDiff.Collection.Fetching;

/// <summary>A robots.txt as it was found.</summary>
/// <param name="Rules">Its rules; null where it could not be asked for, which forbids everything for now.</param>
/// <param name="Reason">Why there are no rules, as one line; empty where there are.</param>
/// <param name="Until">When it is asked for again.</param>
/// <param name="Outcome">How a fetch ends that needs it, where there are no rules.</param>
internal sealed record RobotsFile(RobotsRules? Rules, string Reason, DateTimeOffset Until, FetchOutcome Outcome = FetchOutcome.Failed);
