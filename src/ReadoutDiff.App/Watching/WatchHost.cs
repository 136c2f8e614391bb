using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using ReadoutDiff.Archive;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Watch;
using ReadoutDiff.Watch.Alerts;
using ReadoutDiff.Watch.Scheduling;
using ReadoutDiff.Watch.Work;

namespace ReadoutDiff.App.Watching;

/// <summary>The watch as a service: scheduler, health endpoint and feed, structured logs, telemetry, and an end that waits for what has begun.</summary>
internal static class WatchHost
{
    /// <summary>How long the end of the service takes at most: the grace of what has begun, and some seconds for all else.</summary>
    public static TimeSpan LongestStop(WorkerSettings worker) => worker.Grace + TimeSpan.FromSeconds(10);

    /// <summary>Runs until it is cancelled or told to stop.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="profiles">The known sites.</param>
    /// <param name="fetching">How pages are fetched.</param>
    /// <param name="options">How the worker works.</param>
    /// <param name="listen">Where health and feed are served; null for nowhere.</param>
    /// <param name="tick">How often it is looked for what is due.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task RunAsync(
        SnapshotArchive archive, SiteProfiles profiles, FetchOptions fetching, WatchOptions options, IPEndPoint? listen, TimeSpan tick, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "readoutdiff" });
        builder.Host.UseSystemd().UseConsoleLifetime(console => console.SuppressStatusMessages = true);
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Information)
            .AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical).AddFilter("Quartz", LogLevel.Warning)
            .AddJsonConsole(console => console.UseUtcTimestamp = true);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = LongestStop(options.Worker));
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 0;
            if (listen is not null)
            {
                kestrel.Listen(listen);
            }
        });
        if (listen is null)
        {
            // The host is a web application all the same; without an address it opens no port.
            builder.Services.AddSingleton<Microsoft.AspNetCore.Hosting.Server.IServer, NoServer>();
        }

        builder.Services.AddSingleton(new WatchPulse(TimeProvider.System));
        builder.Services.AddSingleton(services => new WatchService(archive, profiles, fetching, options with { Logs = services.GetRequiredService<ILoggerFactory>() }));
        AddTelemetry(builder.Services);
        builder.Services.AddWatchScheduling(archive.SharedConnection, tick);

        var app = builder.Build();
        await using (app.ConfigureAwait(false))
        {
            var service = app.Services.GetRequiredService<WatchService>();
            app.Run(context => AnswerAsync(context, archive, app.Services.GetRequiredService<WatchPulse>(), service));
            // Its end disposes the service, which waits for the checks that have begun.
            await app.RunAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    // Exported only where the environment says to where, by OpenTelemetry's own variables.
    private static void AddTelemetry(IServiceCollection services)
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT")))
        {
            return;
        }

        services.AddOpenTelemetry()
            .WithMetrics(metrics => metrics.AddMeter(WatchTelemetry.Name, "Quartz", "Npgsql", "System.Net.Http", "Polly"))
            .WithTracing(traces => traces.AddSource(WatchTelemetry.Name, "Quartz", "Npgsql"))
            .UseOtlpExporter();
    }

    private static async Task AnswerAsync(HttpContext context, SnapshotArchive archive, WatchPulse pulse, WatchService service)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        switch (HttpMethods.IsGet(context.Request.Method) ? context.Request.Path.Value : null)
        {
            case "/health":
                var health = await WatchHealth.OfAsync(archive, pulse, service.Worker, context.RequestAborted).ConfigureAwait(false);
                context.Response.StatusCode = health.IsHealthy ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
                await context.Response.WriteAsJsonAsync(health, context.RequestAborted).ConfigureAwait(false);
                break;
            case "/feed.atom":
                using (var feed = new MemoryStream())
                {
                    AtomFeed.Write(await AlertDispatcher.FeedAsync(archive.Outbox, context.RequestAborted).ConfigureAwait(false), null, feed);
                    context.Response.ContentType = "application/atom+xml";
                    await context.Response.Body.WriteAsync(feed.ToArray(), context.RequestAborted).ConfigureAwait(false);
                }

                break;
            default:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }
}
