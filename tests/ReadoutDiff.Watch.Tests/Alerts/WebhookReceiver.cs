using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ReadoutDiff.Watch.Tests.Alerts;

/// <summary>A web server on loopback that keeps what is posted to it.</summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    private readonly ConcurrentQueue<Post> _posts = new();
    private readonly WebApplication _server;

    private WebhookReceiver(WebApplication server) => _server = server;

    public IReadOnlyList<Post> Posts => [.. _posts];

    public Uri Address => new(new Uri(_server.Urls.Single()), "/hook/token-of-path");

    /// <summary>Opens one.</summary>
    /// <param name="answer">Answers the request of a number, from 0.</param>
    /// <param name="certificate">What it proves itself by; null for a server without TLS.</param>
    public static async Task<WebhookReceiver> OpenAsync(Func<HttpContext, int, Task> answer, X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (certificate is not null)
            {
                listen.UseHttps(certificate);
            }
        }));
        var receiver = new WebhookReceiver(builder.Build());
        receiver._server.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
            var number = receiver._posts.Count;
            receiver._posts.Enqueue(new Post(context.Request.Method, context.Request.Path, headers, body.ToArray()));
            await answer(context, number);
        });
        await receiver._server.StartAsync();
        return receiver;
    }

    /// <summary>Opens one that answers with a status each, the last one ever after.</summary>
    public static Task<WebhookReceiver> OpenAsync(params int[] statuses) => OpenAsync((context, number) =>
    {
        context.Response.StatusCode = statuses[Math.Min(number, statuses.Length - 1)];
        return Task.CompletedTask;
    });

    public async ValueTask DisposeAsync()
    {
        // What is still open is not waited for.
        await _server.StopAsync(new CancellationToken(true));
        await _server.DisposeAsync();
    }
}
