using System.Net;

namespace ReadoutDiff.Collection.Fetching;

/// <summary>Keeps requests out of private networks (server-side request forgery).</summary>
internal sealed class AddressGuard(FetchOptions options)
{
    /// <summary>Why an address is not fetched, as one line; null where its form is no hindrance. What its name resolves to is checked at connecting.</summary>
    public string? Objection(Uri address)
    {
        if (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
        {
            return $"not an http or https address ({address.Scheme})";
        }

        if (address.UserInfo.Length > 0)
        {
            return "the address carries a user name";
        }

        if (IsAllowed(address.IdnHost))
        {
            return null;
        }

        if (IPAddress.TryParse(address.IdnHost.Trim('[', ']'), out var literal))
        {
            return AddressRanges.IsPublic(literal) ? Port(address) : $"{literal} is not an address of the public internet";
        }

        var name = address.IdnHost.TrimEnd('.');
        return !name.Contains('.', StringComparison.Ordinal) || name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".local", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".internal", StringComparison.OrdinalIgnoreCase)
            ? $"{name} is a name of a private network"
            : Port(address);
    }

    /// <summary>The addresses of a host that may be connected to.</summary>
    /// <exception cref="UnsafeAddressException">It resolves only to addresses that may not.</exception>
    public IReadOnlyList<IPAddress> Admit(string host, IReadOnlyList<IPAddress> addresses)
    {
        if (IsAllowed(host))
        {
            return addresses;
        }

        var admitted = addresses.Where(AddressRanges.IsPublic).ToList();
        return admitted.Count > 0 || addresses.Count == 0
            ? admitted
            : throw new UnsafeAddressException($"{host} resolves to {addresses[0]}, which is not an address of the public internet");
    }

    private bool IsAllowed(string host) => options.AllowedHosts.Contains(host.Trim('[', ']').TrimEnd('.'), StringComparer.OrdinalIgnoreCase);

    private static string? Port(Uri address) => address.IsDefaultPort || address.Port is 80 or 443 ? null : $"port {address.Port} is not one of the web's";
}
