using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace ReadoutDiff.App.Tests.Watching;

/// <summary>Receives webhooks on loopback, and lets others wait for a number of different ones.</summary>
internal sealed class AlertReceiver : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentQueue<(string Id, string Address, string Kind)> _received = [];
    private readonly ConcurrentBag<(int Count, TaskCompletionSource Done)> _waiting = [];

    private AlertReceiver(WebApplication server) => _server = server;

    /// <summary>All that came, repetitions too.</summary>
    public IReadOnlyList<(string Id, string Address, string Kind)> Received => [.. _received];

    public Uri Address => new(_server.Urls.First());

    public static async Task<AlertReceiver> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1));
        var receiver = new AlertReceiver(builder.Build());
        receiver._server.Run(receiver.TakeAsync);
        await receiver._server.StartAsync();
        return receiver;
    }

    /// <summary>Waits until so many different alerts have come.</summary>
    public async Task WaitAsync(int count, TimeSpan longest)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting.Add((count, done));
        Look();
        await done.Task.WaitAsync(longest);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.StopAsync();
        await _server.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext context)
    {
        using var alert = await JsonDocument.ParseAsync(context.Request.Body);
        var root = alert.RootElement;
        _received.Enqueue((context.Request.Headers["webhook-id"].ToString(), root.GetProperty("address").GetString()!, root.GetProperty("kind").GetString()!));
        Look();
    }

    private void Look()
    {
        var have = _received.Select(alert => alert.Id).Distinct(StringComparer.Ordinal).Count();
        foreach (var (count, done) in _waiting)
        {
            if (have >= count)
            {
                done.TrySetResult();
            }
        }
    }
}
