using System.Net;
using Polly.CircuitBreaker;
using Polly.Timeout;
using System.Collections.Concurrent;
using ReadoutDiff.Collection.Sites;

namespace ReadoutDiff.Collection.Fetching;

/// <summary>Makes single requests, without following redirects and without asking robots.txt.</summary>
internal sealed class Requests : IDisposable
{
    private readonly SiteProfiles _profiles;
    private readonly FetchOptions _options;
    private readonly HttpMessageInvoker _client;
    private readonly ConcurrentDictionary<string, Host> _hosts = new(StringComparer.OrdinalIgnoreCase);

    public Requests(SiteProfiles profiles, FetchOptions options)
    {
        (_profiles, _options) = (profiles, options);
        Guard = new AddressGuard(options);
        var proxy = options.Proxy ?? HttpClient.DefaultProxy;
        var connector = new GuardedConnector(Guard, options, proxy);
        var sockets = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectCallback = connector.ConnectAsync,
            ConnectTimeout = options.ConnectTimeout,
            Credentials = null,
            MaxResponseHeadersLength = 64,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
            Proxy = proxy,
            UseCookies = false,
        };
        _client = new HttpMessageInvoker(new BodyHandler(sockets, options.MaxBytes));
    }

    /// <summary>What may be asked for at all.</summary>
    public AddressGuard Guard { get; }

    /// <summary>What is kept of an address's host.</summary>
    public Host HostOf(Uri address) => _hosts.GetOrAdd(address.IdnHost, name => new Host(name, _profiles, _options));

    /// <summary>Asks for an address, with repetitions.</summary>
    /// <returns>The last answer with its whole body, or why there is none.</returns>
    public async Task<Answer> SendAsync(Uri address, Validators? known, CancellationToken cancellationToken)
    {
        var attempts = 0;
        try
        {
            var response = await HostOf(address).Pipeline.ExecuteAsync(
                async token =>
                {
                    attempts++;
                    using var request = Request(address, known);
                    return await _client.SendAsync(request, token).ConfigureAwait(false);
                },
                cancellationToken).ConfigureAwait(false);
            return new Answer(response, FetchOutcome.Fetched, "", attempts);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            var (outcome, reason) = Explain(error, attempts);
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

    private (FetchOutcome Outcome, string Reason) Explain(Exception error, int attempts)
    {
        for (var cause = error; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case UnsafeAddressException:
                    return (FetchOutcome.Unsafe, cause.Message);
                case BodyTooLargeException:
                    return (FetchOutcome.TooLarge, cause.Message);
                case BrokenCircuitException:
                    return (FetchOutcome.Failed, "the host is left alone for a while, since nearly all requests to it failed");
                case TimeoutRejectedException:
                    return (FetchOutcome.Failed, Tried($"no whole answer within {_options.AttemptTimeout.TotalSeconds:0} s", attempts));
                default:
                    break;
            }
        }

        return (FetchOutcome.Failed, Tried(error.InnerException is { } inner && !error.Message.Contains(inner.Message, StringComparison.Ordinal) ? $"{error.Message} ({inner.Message})" : error.Message, attempts));
    }

    private static string Tried(string reason, int attempts) => attempts > 1 ? $"{reason}, {attempts} times" : reason;
}
