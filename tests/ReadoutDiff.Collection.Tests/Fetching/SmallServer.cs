using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ReadoutDiff.Collection.Tests.Fetching;

/// <summary>A server on loopback that writes what a test says, byte for byte; each connection serves one request.</summary>
internal sealed class SmallServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<string, int, byte[]?> _answer;
    private readonly TimeProvider _clock;
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <param name="answer">The whole answer to a path asked for the n-th time, from 0; null to fall silent.</param>
    /// <param name="clock">What stamps the requests.</param>
    public SmallServer(Func<string, int, byte[]?> answer, TimeProvider? clock = null)
    {
        (_answer, _clock) = (answer, clock ?? TimeProvider.System);
        _listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>The server's address.</summary>
    public Uri Root => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    /// <summary>The requests in order: path, head, arrival.</summary>
    public ConcurrentQueue<(string Path, string Head, DateTimeOffset Arrival)> Requests { get; } = [];

    /// <summary>An answer with a body.</summary>
    public static byte[] Ok(string body, params string[] headers) => Ok(Encoding.UTF8.GetBytes(body), headers);

    public static byte[] Ok(byte[] body, params string[] headers) => [.. Head("200 OK", [.. headers, $"Content-Length: {body.Length}"]), .. body];

    /// <summary>An answer without a body.</summary>
    public static byte[] Status(string status, params string[] headers) => Head(status, [.. headers, "Content-Length: 0"]);

    public static byte[] Head(string status, params string[] headers) =>
        Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\n{string.Concat(headers.Select(header => header + "\r\n"))}Connection: close\r\n\r\n");

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        try
        {
            var stream = client.GetStream();
            var head = new StringBuilder();
            var buffer = new byte[4096];
            while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer) is > 0 and var read)
            {
                head.Append(Encoding.ASCII.GetString(buffer, 0, read));
            }

            var path = head.ToString().Split(' ')[1];
            var count = _counts.AddOrUpdate(path, 0, (_, before) => before + 1);
            Requests.Enqueue((path, head.ToString(), _clock.GetUtcNow()));
            if (_answer(path, count) is { } answer)
            {
                await stream.WriteAsync(answer);
                return;
            }

            while (await stream.ReadAsync(buffer) > 0)
            {
            }
        }
        catch (Exception error) when (error is IOException or SocketException or ObjectDisposedException)
        {
            // The other side hung up.
        }
    }
}
