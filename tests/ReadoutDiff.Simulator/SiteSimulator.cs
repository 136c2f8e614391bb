using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;
using ReadoutDiff.Collection;

namespace ReadoutDiff.Simulator;

/// <summary>Serves fixtures among distractors as the sites do, on loopback, through a forward proxy.</summary>
public sealed class SiteSimulator : IAsyncDisposable
{
    private readonly SimulatorOptions _options;
    private readonly WebApplication _web;
    private readonly Certificates _certificates;
    private readonly FrontDoor _door;
    private readonly ConcurrentQueue<LoggedRequest> _log;

    private SiteSimulator(SimulatorOptions options, WebApplication web, Certificates certificates, FrontDoor door, ConcurrentQueue<LoggedRequest> log, int pages) =>
        (_options, _web, _certificates, _door, _log, Pages) = (options, web, certificates, door, log, pages);

    /// <summary>The proxy, for <c>HTTP_PROXY</c> and <c>HTTPS_PROXY</c>.</summary>
    public Uri ProxyAddress => _door.Address;

    /// <summary>The certificate authority of the https sites, for <c>SSL_CERT_FILE</c>.</summary>
    public string CertificateAuthorityFile => _certificates.AuthorityFile;

    /// <summary>How many articles there are.</summary>
    public int Pages { get; }

    /// <summary>All requests so far, by the order in which they were answered.</summary>
    public IReadOnlyList<LoggedRequest> Log => [.. _log];

    /// <summary>Starts a simulator.</summary>
    public static async Task<SiteSimulator> StartAsync(SimulatorOptions options)
    {
        var pages = await PagesAsync(options);
        var log = new ConcurrentQueue<LoggedRequest>();
        var answers = new SiteAnswers(pages, options, log);
        var certificates = new Certificates();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1);
            kestrel.Listen(IPAddress.Loopback, 0, listen =>
            {
                listen.Protocols = HttpProtocols.Http1;
                listen.UseHttps(https => https.ServerCertificateSelector = (_, name) => certificates.Of(name ?? "localhost"));
            });
        });
        var web = builder.Build();
        web.Run(answers.AnswerAsync);
        await web.StartAsync();
        var ports = web.Urls.Select(url => new Uri(url)).ToDictionary(url => url.Scheme, url => url.Port, StringComparer.Ordinal);
        return new SiteSimulator(options, web, certificates, new FrontDoor(options.Port, ports["http"], ports["https"]), log, pages.Count);
    }

    /// <summary>Requests that came sooner after another than the host's spacing allows, or for what its robots.txt forbids.</summary>
    /// <param name="spacing">The spacing of a host.</param>
    public IReadOnlyList<string> Violations(Func<string, TimeSpan> spacing)
    {
        var found = new List<string>();
        foreach (var host in Log.GroupBy(request => request.Host))
        {
            var requests = host.OrderBy(request => request.Arrival).ToList();
            found.AddRange(requests.Zip(requests.Skip(1))
                .Where(pair => pair.Second.Arrival - pair.First.Arrival < spacing(host.Key))
                .Select(pair => $"{host.Key}{pair.Second.Path} ({pair.Second.Status}, {pair.Second.Fault}) came {(pair.Second.Arrival - pair.First.Arrival).TotalSeconds:0.000} s after {pair.First.Path} ({pair.First.Status}, {pair.First.Fault})"));
            found.AddRange(requests.Where(request => (RobotsTexts.Of(host.Key) ?? "").Split('\n')
                .Where(line => line.StartsWith("Disallow: /", StringComparison.Ordinal))
                .Any(line => request.Path.StartsWith(line[10..].Split('*')[0], StringComparison.Ordinal) && line.Split('*').Skip(1).All(part => request.Path.Contains(part, StringComparison.Ordinal))))
                .Select(request => $"{host.Key}{request.Path} is forbidden by robots.txt"));
        }

        return found;
    }

    public async ValueTask DisposeAsync()
    {
        await _door.DisposeAsync();
        await _web.StopAsync(new CancellationToken(true));
        await _web.DisposeAsync();
        _certificates.Dispose();
    }

    private static async Task<IReadOnlyList<SimulatedPage>> PagesAsync(SimulatorOptions options)
    {
        var pages = new List<SimulatedPage>();
        var writer = new DistractorWriter(options.Seed);
        foreach (var text in FixtureText.All(options.Fixtures))
        {
            var readout = await new ReadoutSource().ReadAsync(text.File, ReadoutOptions.Default);
            var time = readout.PublishedAt ?? new DateTimeOffset(text.Date.ToDateTime(new TimeOnly(18, 30)), text.Offset);
            pages.Add(new SimulatedPage(text.Address, readout.Title, time, await File.ReadAllBytesAsync(text.File), text.Charset));
            pages.AddRange(writer.For(text, Cast.Of(text.MeetingTitle)));
        }

        return pages;
    }
}
