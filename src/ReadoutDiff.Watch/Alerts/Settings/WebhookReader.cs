namespace ReadoutDiff.Watch.Alerts.Settings;

/// <summary>Reads a webhook. Its address is not repeated in errors: the path of one may be a secret.</summary>
internal static class WebhookReader
{
    public static WebhookSettings Read(SettingsFile file, SettingsMap map, AlertFilter filter, IReadOnlyList<string> hosts, Func<string, string> name)
    {
        var written = map.Required("webhook", "a webhook");
        if (!Uri.TryCreate(written.Text, UriKind.Absolute, out var address) || address.Host.Length == 0)
        {
            throw file.Error(written, "a webhook is an absolute https address");
        }

        if (WebhookGuard.Objection(address, hosts) is { } objection)
        {
            throw file.Error(written, $"{objection}; a host that is meant to be reached nevertheless stands under 'allow-hosts'");
        }

        var secret = map.Required("secret", "a webhook");
        try
        {
            return new WebhookSettings(name(address.IdnHost), address, WebhookSecret.Parse(file.ReadSecret(secret)), filter, hosts);
        }
        catch (FormatException error)
        {
            throw file.Error(secret, error.Message);
        }
    }
}
