namespace ReadoutDiff.Watch.Alerts;

/// <summary>Where a webhook goes.</summary>
/// <param name="Name">The channel's name.</param>
/// <param name="Address">Where alerts are posted to.</param>
/// <param name="Secret">What they are signed with.</param>
/// <param name="Filter">Which alerts go there.</param>
/// <param name="AllowedHosts">Hosts, by name, that may lie in private networks and be reached without TLS.</param>
public sealed record WebhookSettings(string Name, Uri Address, WebhookSecret Secret, AlertFilter Filter, IReadOnlyList<string> AllowedHosts);
