using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ReadoutDiff.Simulator;

/// <summary>A forward proxy: tunnels for https end at the simulator's own https, all else at its http.</summary>
internal sealed class FrontDoor : IAsyncDisposable
{
    private readonly TcpListener _listener;
    private readonly int _http;
    private readonly int _https;
    private readonly CancellationTokenSource _closing = new();
    private readonly Task _accepting;

    public FrontDoor(int port, int http, int https)
    {
        (_http, _https) = (http, https);
        _listener = new TcpListener(IPAddress.Loopback, port);
        _listener.Start(4096);
        _accepting = AcceptAsync();
    }

    /// <summary>The proxy's address.</summary>
    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _closing.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (!_closing.IsCancellationRequested)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_closing.Token));
            }
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Closing.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var outer = client;
        using var inner = new TcpClient { NoDelay = true };
        try
        {
            outer.NoDelay = true;
            var stream = outer.GetStream();
            var head = new byte[16 * 1024];
            var read = 0;
            while (read < 8 && await stream.ReadAsync(head.AsMemory(read), _closing.Token) is > 0 and var more)
            {
                read += more;
            }

            var isTunnel = Encoding.ASCII.GetString(head, 0, Math.Min(read, 8)) == "CONNECT ";
            while (isTunnel && !head.AsSpan(0, read).EndsWith("\r\n\r\n"u8) && await stream.ReadAsync(head.AsMemory(read), _closing.Token) is > 0 and var rest)
            {
                read += rest;
            }

            await inner.ConnectAsync(IPAddress.Loopback, isTunnel && Encoding.ASCII.GetString(head, 0, read).Split(' ')[1].EndsWith(":443", StringComparison.Ordinal) ? _https : _http, _closing.Token);
            var site = inner.GetStream();
            if (isTunnel)
            {
                await stream.WriteAsync("HTTP/1.1 200 Connection established\r\n\r\n"u8.ToArray(), _closing.Token);
            }
            else
            {
                await site.WriteAsync(head.AsMemory(0, read), _closing.Token);
            }

            await Task.WhenAny(CopyAsync(stream, site), CopyAsync(site, stream));
        }
        catch (Exception error) when (error is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // One of the two hung up.
        }
    }

    private async Task CopyAsync(Stream from, Stream to)
    {
        try
        {
            await from.CopyToAsync(to, _closing.Token);
        }
        catch (Exception error) when (error is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // One of the two hung up.
        }
    }
}
