using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ReadoutDiff.Simulator.Proxy;

/// <summary>
/// A forward proxy on loopback. A tunnel (CONNECT) to port 443 ends at the simulator's own https; everything else, tunnels to port 80,
/// requests in absolute form and direct ones, goes to its http, whose server reads the host of each request, so that one connection may
/// ask many hosts.
/// </summary>
internal sealed class FrontDoor : IAsyncDisposable
{
    private const int LongestHead = 16 * 1024;
    private const int Waiting = 4096;

    private readonly TcpListener _listener;
    private readonly int _http;
    private readonly int _https;
    private readonly CancellationTokenSource _closing = new();
    private readonly ConcurrentDictionary<Task, bool> _connections = new();
    private readonly Task _accepting;

    /// <summary>Opens the door.</summary>
    /// <param name="port">Its port; 0 for any free one.</param>
    /// <param name="http">The port of the http server behind it.</param>
    /// <param name="https">The port of the https server behind it.</param>
    public FrontDoor(int port, int http, int https)
    {
        (_http, _https) = (http, https);
        _listener = new TcpListener(IPAddress.Loopback, port);
        _listener.Start(Waiting);
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _accepting = AcceptAsync(_closing.Token);
    }

    /// <summary>The proxy's address.</summary>
    public Uri Address { get; }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Dispose();
        await _accepting;
        await Task.WhenAll(_connections.Keys);
        _closing.Dispose();
    }

    private async Task AcceptAsync(CancellationToken closing)
    {
        while (!closing.IsCancellationRequested)
        {
            try
            {
                var connection = ServeAsync(await _listener.AcceptTcpClientAsync(closing), closing);
                _connections[connection] = true;
                _ = connection.ContinueWith(done => _connections.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            }
            catch (Exception error) when (error is OperationCanceledException or ObjectDisposedException)
            {
                return;
            }
            catch (SocketException)
            {
                // A caller hung up before it was let in.
            }
        }
    }

    private async Task ServeAsync(TcpClient client, CancellationToken closing)
    {
        using var outer = client;
        using var inner = new TcpClient { NoDelay = true };
        outer.NoDelay = true;
        try
        {
            var caller = outer.GetStream();
            var (head, length) = await HeadAsync(caller, closing);
            if (length == 0)
            {
                return;
            }

            var target = Target(head.AsSpan(0, length));
            await inner.ConnectAsync(IPAddress.Loopback, target == 443 ? _https : _http, closing);
            var site = inner.GetStream();
            if (target == 0)
            {
                await site.WriteAsync(head.AsMemory(0, length), closing);
            }
            else
            {
                await caller.WriteAsync("HTTP/1.1 200 Connection established\r\n\r\n"u8.ToArray(), closing);
                var end = head.AsSpan(0, length).IndexOf("\r\n\r\n"u8) + 4;
                await site.WriteAsync(head.AsMemory(end, length - end), closing);
            }

            await RelayAsync(outer, inner, closing);
        }
        catch (Exception error) when (error is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // One of the two hung up, or the simulator closes.
        }
    }

    /// <summary>Relays both ways until the site is done; what the caller has said to the end may still be answered.</summary>
    private static async Task RelayAsync(TcpClient outer, TcpClient inner, CancellationToken closing)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(closing);
        var asking = CopyAsync(outer, inner, over.Token);
        var answering = CopyAsync(inner, outer, over.Token);
        var isBroken = await Task.WhenAny(asking, answering) == asking && !await asking;
        if (!isBroken)
        {
            await answering;
        }

        await over.CancelAsync();
        await Task.WhenAll(asking, answering);
    }

    /// <summary>Copies one way and hands the end on.</summary>
    /// <returns>Whether it came to an orderly end.</returns>
    private static async Task<bool> CopyAsync(TcpClient from, TcpClient to, CancellationToken closing)
    {
        try
        {
            await from.GetStream().CopyToAsync(to.GetStream(), closing);
            to.Client.Shutdown(SocketShutdown.Send);
            return true;
        }
        catch (Exception error) when (error is IOException or SocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Reads what tells a tunnel from a request; of a tunnel its whole head.</summary>
    private static async Task<(byte[] Bytes, int Length)> HeadAsync(NetworkStream caller, CancellationToken closing)
    {
        var head = new byte[LongestHead];
        var length = 0;
        while (length < head.Length && await caller.ReadAsync(head.AsMemory(length), closing) is > 0 and var read)
        {
            length += read;
            if (length >= 8 && (!IsTunnel(head) || head.AsSpan(0, length).IndexOf("\r\n\r\n"u8) >= 0))
            {
                return (head, length);
            }
        }

        return (head, 0);
    }

    private static bool IsTunnel(ReadOnlySpan<byte> head) => head.StartsWith("CONNECT "u8);

    /// <summary>The port that a tunnel leads to; 0 where it is no tunnel.</summary>
    private static int Target(ReadOnlySpan<byte> head) =>
        !IsTunnel(head) ? 0 : Encoding.ASCII.GetString(head).Split(' ')[1].EndsWith(":443", StringComparison.Ordinal) ? 443 : 80;
}
