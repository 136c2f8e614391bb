using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace ReadoutDiff.App.Tests.Watching;

/// <summary>A line to a database that can be cut: while it is, what is connected breaks off, and whoever connects is turned away.</summary>
internal sealed class DatabaseLine : IDisposable
{
    private readonly NpgsqlConnectionStringBuilder _database;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, bool> _open = [];
    private volatile bool _isCut;

    public DatabaseLine(string database)
    {
        _database = new NpgsqlConnectionStringBuilder(database);
        _listener.Start();
        Location = new NpgsqlConnectionStringBuilder(database) { Host = "127.0.0.1", Port = ((IPEndPoint)_listener.LocalEndpoint).Port }.ToString();
        _ = AcceptAsync();
    }

    /// <summary>The database at the far end, as a connection string.</summary>
    public string Location { get; }

    public void Cut()
    {
        _isCut = true;
        foreach (var end in _open.Keys)
        {
            Break(end);
        }
    }

    public void Restore() => _isCut = false;

    public void Dispose()
    {
        Cut();
        _listener.Dispose();
    }

    private static void Break(TcpClient end)
    {
        // A reset, and no orderly end.
        end.LingerState = new LingerOption(true, 0);
        end.Close();
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            TcpClient near;
            try
            {
                near = await _listener.AcceptTcpClientAsync();
            }
            catch (Exception error) when (error is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }

            _ = CarryAsync(near);
        }
    }

    private async Task CarryAsync(TcpClient near)
    {
        using var far = new TcpClient();
        using (near)
        {
            _open[near] = true;
            try
            {
                if (!_isCut)
                {
                    await far.ConnectAsync(_database.Host!, _database.Port);
                    await Task.WhenAny(near.GetStream().CopyToAsync(far.GetStream()), far.GetStream().CopyToAsync(near.GetStream()));
                }
            }
            catch (Exception error) when (error is SocketException or IOException or ObjectDisposedException or InvalidOperationException)
            {
            }

            _open.TryRemove(near, out _);
            if (_isCut)
            {
                Break(near);
            }
        }
    }
}
