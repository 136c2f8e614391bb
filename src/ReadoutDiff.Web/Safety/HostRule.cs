using System.Net;
using Microsoft.AspNetCore.Http;

namespace ReadoutDiff.Web.Safety;

/// <summary>
/// Answers only under the room's own names: a foreign name that is made to lead to this machine (DNS rebinding) would make another site's
/// page count as the room's own.
/// </summary>
internal sealed class HostRule(ReadingRoomOptions options)
{
    private readonly HashSet<string> _names = new(options.Hosts, StringComparer.OrdinalIgnoreCase) { "localhost" };

    /// <summary>Whether the name asked for is one of the room's own.</summary>
    public bool Admits(HttpRequest request)
    {
        var host = request.Host.Host;
        return _names.Contains(host)
            || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && (options.IsLocal ? IPAddress.IsLoopback(address) : IsOwn(address)));
    }

    // Listening on all addresses, it cannot know by which of them it is reached; an address is never a name made to lead here.
    private bool IsOwn(IPAddress address) =>
        options.Listen.Address.Equals(IPAddress.Any) || options.Listen.Address.Equals(IPAddress.IPv6Any) || options.Listen.Address.Equals(address);
}
