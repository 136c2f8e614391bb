using ReadoutDiff.Collection.Fetching;

namespace ReadoutDiff.Watch.Alerts;

/// <summary>Which addresses webhooks may be sent to: https on the public internet, and what the user names or is this very machine.</summary>
internal static class WebhookGuard
{
    /// <summary>Why an address is not posted to, as one line without its path, which may be a secret; null where nothing speaks against it.</summary>
    public static string? Objection(Uri address, IReadOnlyList<string> allowed)
    {
        var options = Options(address, allowed, new ChannelOptions());
        return new AddressGuard(options).Objection(address, isAnyPort: true)
            ?? (address.Scheme == Uri.UriSchemeHttps || options.AllowedHosts.Any(host => AddressGuard.Name(host) == AddressGuard.Name(address.IdnHost))
                ? null
                : $"{address.IdnHost} is to be reached by https");
    }

    /// <summary>How the guard of fetching is to judge connections to an address.</summary>
    public static FetchOptions Options(Uri address, IReadOnlyList<string> allowed, ChannelOptions options) => new()
    {
        AllowedHosts = address.IsAbsoluteUri && ThisMachine.IsNamed(address.IdnHost) ? [.. allowed, address.IdnHost] : allowed,
        Resolver = options.Resolver,
    };
}
