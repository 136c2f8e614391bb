using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using ReadoutDiff.Collection.Sites;

namespace ReadoutDiff.Collection.Fetching;

/// <summary>Makes single requests, without following redirects and without asking robots.txt.</summary>
internal sealed class Requests : IDisposable
{
    private readonly SiteProfiles _profiles;
    private readonly FetchOptions _options;
    private readonly HttpMessageInvoker _client;
    private readonly ConcurrentDictionary<string, Host> _hosts = new(StringComparer.Ordinal);

    public Requests(SiteProfiles profiles, FetchOptions options)
    {
        (_profiles, _options) = (profiles, options);
        Guard = new AddressGuard(options);
        var proxy = options.Proxy ?? HttpClient.DefaultProxy;
        var connector = new GuardedConnector(new GuardedDialer(Guard, options, proxy), HostNamed);
        var sockets = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectCallback = connector.ConnectAsync,
            ConnectTimeout = options.ConnectTimeout,
            Credentials = null,
            MaxResponseDrainSize = 0,
            MaxResponseHeadersLength = 64,
            // One connection a request, so that the handler cannot repeat one by itself (see Host.AdmitConnection). Requests to one
            // host lie seconds apart, so that little would be gained by keeping connections.
            PooledConnectionLifetime = TimeSpan.Zero,
            Proxy = proxy,
            UseCookies = false,
        };
        if (options.Authorities.Count > 0)
        {
            var trust = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            trust.CustomTrustStore.AddRange(options.Authorities.ToArray());
            sockets.SslOptions.CertificateChainPolicy = trust;
        }

        _client = new HttpMessageInvoker(new BodyHandler(sockets, options.MaxBytes));
    }

    /// <summary>What may be asked for at all.</summary>
    public AddressGuard Guard { get; }

    /// <summary>What is kept of an address's host.</summary>
    public Host HostOf(Uri address) => HostNamed(address.IdnHost);

    private Host HostNamed(string host) => _hosts.GetOrAdd(AddressGuard.Name(host), name => new Host(name, _profiles, _options));

    /// <summary>Asks for an address, with repetitions.</summary>
    /// <returns>The last answer with its whole body, or why there is none.</returns>
    public async Task<Answer> SendAsync(Uri address, Validators? known, FetchBudget budget, CancellationToken cancellationToken)
    {
        var attempts = 0;
        try
        {
            var response = await HostOf(address).Pipeline.ExecuteAsync(
                async token =>
                {
                    if (budget.Left <= TimeSpan.Zero)
                    {
                        throw new BudgetSpentException(_options.MaxTime);
                    }

                    attempts++;
                    HostOf(address).BeginRequest();
                    return await SendOnceAsync(address, known, budget, token).ConfigureAwait(false);
                },
                cancellationToken).ConfigureAwait(false);
            return new Answer(response, FetchOutcome.Fetched, "", attempts);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            var (outcome, reason) = FailureWords.Of(error, attempts);
            return new Answer(null, outcome, reason, attempts);
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        foreach (var host in _hosts.Values)
        {
            host.Dispose();
        }
    }

    private async Task<HttpResponseMessage> SendOnceAsync(Uri address, Validators? known, FetchBudget budget, CancellationToken cancellationToken)
    {
        using var request = Request(address, known);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(budget.Left);
        var start = Stopwatch.GetTimestamp();
        try
        {
            return await _client.SendAsync(request, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new BudgetSpentException(_options.MaxTime);
        }
        finally
        {
            budget.SpendSince(start);
        }
    }

    private HttpRequestMessage Request(Uri address, Validators? known)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("User-Agent", _options.UserAgent);
        request.Headers.TryAddWithoutValidation("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", ContentCoding.Accepted);
        if (known?.ETag is { } tag)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        if (known?.LastModified is { } modified)
        {
            request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        }

        return request;
    }
}
