using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Simulator.Edits;
using ReadoutDiff.Simulator.Etiquette;
using ReadoutDiff.Simulator.Faults;
using ReadoutDiff.Simulator.Proxy;
using ReadoutDiff.Simulator.Sites;

namespace ReadoutDiff.Simulator;

/// <summary>Serves fixtures among distractors as the sites do, on loopback, through a forward proxy; safe to ask in parallel.</summary>
public sealed class SiteSimulator : IAsyncDisposable
{
    private readonly SimulatorOptions _options;
    private readonly SimulatedWeb _web;
    private readonly BurstGuard _bursts;
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<RequestRecord> _log = [];
    private readonly Certificates _certificates = new();
    private WebApplication? _server;
    private FrontDoor? _door;

    private SiteSimulator(SimulatorOptions options) => (_options, _web, _bursts) = (options, new SimulatedWeb(options), new BurstGuard(options.Clock));

    /// <summary>The proxy, for <c>HTTP_PROXY</c> and <c>HTTPS_PROXY</c>; asked directly, it goes by the Host header.</summary>
    public Uri ProxyAddress => _door!.Address;

    /// <summary>The certificate authority of the https sites as a PEM file, for <c>SSL_CERT_FILE</c>.</summary>
    public string CertificateAuthorityFile => _certificates.AuthorityFile;

    /// <summary>How many articles there are, fixtures and distractors.</summary>
    public int Pages => _web.Pages.Count;

    /// <summary>The addresses of the fixtures.</summary>
    public IReadOnlyList<Uri> FixtureAddresses => [.. _web.Fixtures.Select(page => page.Address)];

    /// <summary>The addresses of all articles.</summary>
    public IReadOnlyList<Uri> Addresses => [.. _web.Pages.Select(page => page.Address)];

    /// <summary>The planned edits, earliest first; none without <see cref="SimulatorOptions.EditsFrom"/>.</summary>
    public IReadOnlyList<PlannedEdit> Edits => _web.Plan?.Edits ?? [];

    /// <summary>The times in which planned pages are not served as usual, earliest first.</summary>
    public IReadOnlyList<PlannedTrouble> Troubles => _web.Plan?.Troubles ?? [];

    /// <summary>The addresses of the pages that are edited, or could be.</summary>
    public IReadOnlyList<Uri> EditedAddresses => [.. _web.Plan?.Histories.Select(history => history.Page.Address) ?? []];

    /// <summary>All requests so far, in the order in which they arrived. One that is still being answered has the status 0.</summary>
    public IReadOnlyList<LoggedRequest> Log => [.. _log.Select(record => record.Read())];

    /// <summary>Starts a simulator.</summary>
    /// <exception cref="DirectoryNotFoundException">There are no fixtures in the folder.</exception>
    public static async Task<SiteSimulator> StartAsync(SimulatorOptions options, CancellationToken cancellationToken = default)
    {
        var simulator = new SiteSimulator(options);
        try
        {
            await simulator.OpenAsync(cancellationToken);
            return simulator;
        }
        catch
        {
            await simulator.DisposeAsync();
            throw;
        }
    }

    /// <summary>Requests that came too soon after the end of another to the same host, or during it, or for what the host's robots.txt forbids.</summary>
    /// <param name="spacing">The spacing of a host; a longer one that its robots.txt asks for counts.</param>
    public IReadOnlyList<string> Violations(Func<string, TimeSpan> spacing) => [.. EtiquetteCheck.Breaches(Log, spacing, _web.Robots)];

    /// <summary>The same by the spacing of the hosts' profiles.</summary>
    /// <param name="profiles">The profiles.</param>
    /// <param name="spacing">The spacing of hosts for which they say none.</param>
    public IReadOnlyList<string> Violations(SiteProfiles profiles, TimeSpan spacing) => Violations(host => profiles.Find(host)?.Spacing ?? spacing);

    public async ValueTask DisposeAsync()
    {
        if (_door is not null)
        {
            await _door.DisposeAsync();
        }

        if (_server is not null)
        {
            // Nobody is let in any more: what is still open is not waited for.
            await _server.StopAsync(new CancellationToken(true));
            await _server.DisposeAsync();
        }

        _certificates.Dispose();
    }

    private async Task OpenAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxConcurrentConnections = null;
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1);
            kestrel.Listen(IPAddress.Loopback, 0, listen =>
            {
                listen.Protocols = HttpProtocols.Http1;
                listen.UseHttps(https => https.ServerCertificateSelector = (_, name) => _certificates.Of(name ?? "localhost"));
            });
        });
        _server = builder.Build();
        _server.Run(AnswerAsync);
        await _server.StartAsync(cancellationToken);
        var ports = _server.Urls.Select(url => new Uri(url)).ToDictionary(url => url.Scheme, url => url.Port, StringComparer.Ordinal);
        _door = new FrontDoor(_options.Port, ports["http"], ports["https"]);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var (host, path) = (context.Request.Host.Host, context.Request.GetEncodedPathAndQuery());
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var fault = Answering.IsLooping(context.Request) ? FaultKind.RedirectLoop : _web.FaultOf(host, path) is not FaultKind.None and var planned ? planned : Choose(host, path);
        var record = new RequestRecord(host, path, _options.Clock.GetUtcNow(), fault, headers);
        _log.Enqueue(record);
        var answering = new Answering(context, _web, record, _options.Clock);
        try
        {
            await (_web.SiteOf(host) is { RefusesBursts: true } && _bursts.IsBurst(host) ? answering.StatusAsync(403)
                : fault == FaultKind.None ? answering.AnswerAsync()
                : answering.FailAsync(fault));
        }
        catch (Exception error) when (error is OperationCanceledException or IOException)
        {
            record.Abandon();
        }
    }

    private FaultKind Choose(string host, string path)
    {
        // What a host does not say it forbids would all be forbidden for as long as its robots.txt fails, so that only a test that means it lets it fail.
        var key = host + path;
        return path == "/robots.txt" && !_options.Faults.Fixed.ContainsKey(key) ? FaultKind.None : _options.Faults.Choose(key, _counts.AddOrUpdate(key, 0, (_, before) => before + 1));
    }
}
