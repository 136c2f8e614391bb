using System.Net;

namespace ReadoutDiff.Collection.Fetching;

/// <summary>Keeps requests out of private networks (server-side request forgery).</summary>
internal sealed class AddressGuard(FetchOptions options)
{
    private const int LongestAddress = 8192;
    private static readonly string[] PrivateEndings = [".localhost", ".local", ".localdomain", ".internal", ".home.arpa"];

    /// <summary>A host's name in the one form that hosts are told apart by: ASCII, without brackets and final dots.</summary>
    public static string Name(string host) => host.Trim('[', ']').TrimEnd('.').ToLowerInvariant();

    /// <summary>Why an address is not fetched, as one line; null where its form is no hindrance. What its name resolves to is checked at connecting.</summary>
    public string? Objection(Uri address) => Objection(address, isAnyPort: false);

    /// <summary>The same; any port is good where the address comes from the user and not from a page.</summary>
    public string? Objection(Uri address, bool isAnyPort)
    {
        if (!address.IsAbsoluteUri)
        {
            return "not an absolute address";
        }

        if (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
        {
            return $"not an http or https address ({address.Scheme})";
        }

        if (address.UserInfo.Length > 0)
        {
            return "the address carries a user name";
        }

        if (address.OriginalString.Length > LongestAddress)
        {
            return $"the address is longer than {LongestAddress} characters";
        }

        // The name without its final dot is what a proxy would connect to, so that 127.0.0.1. is judged like 127.0.0.1.
        var name = Name(address.IdnHost);
        if (IsAllowed(name))
        {
            return null;
        }

        var port = isAnyPort ? null : Port(address);
        if (IPAddress.TryParse(name, out var literal))
        {
            return AddressRanges.IsPublic(literal) ? port : $"{literal} is not an address of the public internet";
        }

        return !name.Contains('.', StringComparison.Ordinal) || PrivateEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal))
            ? $"{name} is a name of a private network"
            : port;
    }

    /// <summary>The addresses of a host that may be connected to.</summary>
    /// <exception cref="UnsafeAddressException">It resolves only to addresses that may not.</exception>
    public IReadOnlyList<IPAddress> Admit(string host, IReadOnlyList<IPAddress> addresses)
    {
        if (IsAllowed(Name(host)))
        {
            return addresses;
        }

        var admitted = addresses.Where(AddressRanges.IsPublic).ToList();
        return admitted.Count > 0 || addresses.Count == 0
            ? admitted
            : throw new UnsafeAddressException($"{host} resolves to {addresses[0]}, which is not an address of the public internet");
    }

    private bool IsAllowed(string name) => options.AllowedHosts.Any(allowed => Name(allowed) == name);

    private static string? Port(Uri address) => address.IsDefaultPort || address.Port is 80 or 443 ? null : $"port {address.Port} is not one of the web's";
}
