using System.Net;
using System.Net.Sockets;

namespace ReadoutDiff.Collection.Fetching;

/// <summary>Connects to the very address that was checked, so that a name that resolves differently a moment later gains nothing.</summary>
internal sealed class GuardedDialer(AddressGuard guard, FetchOptions options, IWebProxy? proxy)
{
    /// <summary>Resolves, checks and connects.</summary>
    /// <exception cref="UnsafeAddressException">The host has no address that may be connected to.</exception>
    /// <exception cref="SocketException">No address could be connected to.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var endPoint = context.DnsEndPoint;
        var addresses = await ResolveAsync(AddressGuard.Name(endPoint.Host), cancellationToken).ConfigureAwait(false);
        if (!IsProxy(endPoint, Target(context.InitialRequestMessage)))
        {
            addresses = [.. guard.Admit(endPoint.Host, addresses)];
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, endPoint.Port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken) =>
        IPAddress.TryParse(host, out var literal) ? Task.FromResult<IPAddress[]>([literal])
        : options.Resolver is { } resolver ? resolver(host, cancellationToken)
        : Dns.GetHostAddressesAsync(host, cancellationToken);

    // A tunnel is asked for at the proxy's own address, which NO_PROXY may well name, and names its end in the Host header.
    private static Uri? Target(HttpRequestMessage request) =>
        request.Method == HttpMethod.Connect && request.Headers.Host is { } end && Uri.TryCreate($"https://{end}", UriKind.Absolute, out var target) ? target : request.RequestUri;

    // The proxy is the user's own choice and may well be in a private network.
    private bool IsProxy(DnsEndPoint endPoint, Uri? target) =>
        proxy is not null && target is not null && !proxy.IsBypassed(target) && proxy.GetProxy(target) is { } chosen
        && chosen.Port == endPoint.Port && chosen.IdnHost.Trim('[', ']').Equals(endPoint.Host.Trim('[', ']'), StringComparison.OrdinalIgnoreCase);
}
