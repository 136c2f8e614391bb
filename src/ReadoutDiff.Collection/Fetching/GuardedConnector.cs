using System.Net.Sockets;

namespace ReadoutDiff.Collection.Fetching;

/// <summary>Connects through the guard, once a request.</summary>
internal sealed class GuardedConnector(GuardedDialer dialer, Func<string, Host> hosts)
{
    /// <summary>Resolves, checks and connects.</summary>
    /// <exception cref="UnsafeAddressException">The host has no address that may be connected to.</exception>
    /// <exception cref="SocketException">No address could be connected to.</exception>
    /// <exception cref="IOException">The request has connected already, and its connection ended before any answer.</exception>
    public ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken) =>
        hosts(Target(context.InitialRequestMessage)).AdmitConnection()
            ? dialer.ConnectAsync(context, cancellationToken)
            : throw new IOException("the connection ended before any answer");

    // A tunnel through a proxy is asked for at the proxy's address and names its end in the Host header.
    private static string Target(HttpRequestMessage request) =>
        request.Method == HttpMethod.Connect && request.Headers.Host is { } end ? end[..end.LastIndexOf(':')] : request.RequestUri!.IdnHost;
}
