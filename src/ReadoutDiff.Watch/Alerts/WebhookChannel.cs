using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Polly;
using Polly.Retry;
using Polly.Timeout;
using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Collection.Fetching;

namespace ReadoutDiff.Watch.Alerts;

/// <summary>
/// Posts alerts as JSON (see <see cref="DeliveryJson"/>), signed as Standard Webhooks 1.0 says
/// (https://www.standardwebhooks.com): <c>webhook-id</c> is the same at each repetition, <c>webhook-timestamp</c> is the
/// attempt's. Any status from 200 to 299 is success; redirects are not followed, and nothing of the answer's body is used.
/// </summary>
public sealed class WebhookChannel : IAlertChannel, IDisposable
{
    private const int MostBodyBytes = 64 * 1024;

    private readonly WebhookSettings _settings;
    private readonly ChannelOptions _options;
    private readonly HttpMessageInvoker _client;
    private readonly ResiliencePipeline<int> _pipeline;

    /// <summary>Creates the channel; nothing is sent yet.</summary>
    /// <exception cref="ArgumentException">The address is not one that may be posted to.</exception>
    public WebhookChannel(WebhookSettings settings, ChannelOptions options)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(options);
        if (WebhookGuard.Objection(settings.Address, settings.AllowedHosts) is { } objection)
        {
            throw new ArgumentException(objection, nameof(settings));
        }

        (_settings, _options) = (settings, options);
        _client = new HttpMessageInvoker(Sockets(settings, options));
        _pipeline = Pipeline(options);
    }

    /// <inheritdoc/>
    public string Name => _settings.Name;

    /// <inheritdoc/>
    public bool Wants(Alert alert) => _settings.Filter.Admits(alert);

    /// <inheritdoc/>
    public async Task SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var id = DeliveryName.Of(delivery);
        var body = DeliveryJson.Write(delivery);
        var attempts = 0;
        int status;
        try
        {
            status = await _pipeline.ExecuteAsync(
                async token =>
                {
                    attempts++;
                    return await PostAsync(id, body, token).ConfigureAwait(false);
                },
                cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            throw new AlertDeliveryException($"{_settings.Address.IdnHost}: {FailureWords.Of(error, attempts).Reason}", isFinal: false, error);
        }

        if (status is < 200 or > 299)
        {
            var words = status is >= 300 and <= 399 ? "redirects, which is not followed" : "answers with an error";
            throw new AlertDeliveryException(string.Create(CultureInfo.InvariantCulture, $"{_settings.Address.IdnHost}: {words} (status {status})"), IsFinal(status));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<int> PostAsync(string id, byte[] body, CancellationToken cancellationToken)
    {
        var timestamp = _options.Clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, _settings.Address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.TryAddWithoutValidation("User-Agent", "ReadoutDiff");
        request.Headers.TryAddWithoutValidation("webhook-id", id);
        request.Headers.TryAddWithoutValidation("webhook-timestamp", timestamp);
        request.Headers.TryAddWithoutValidation("webhook-signature", _settings.Secret.Sign(id, timestamp, body));
        // The answer is taken when its headers are there; closing it reads the rest up to the limit, so that the connection may serve again.
        using var response = await _client.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return (int)response.StatusCode;
    }

    private static bool IsFinal(int status) => status is (>= 400 and <= 499 and not (408 or 425 or 429)) or 301 or 308;

    private static SocketsHttpHandler Sockets(WebhookSettings settings, ChannelOptions options)
    {
        var fetching = WebhookGuard.Options(settings.Address, settings.AllowedHosts, options);
        var proxy = ThisMachine.IsNamed(settings.Address.IdnHost) ? null : options.Proxy ?? HttpClient.DefaultProxy;
        var sockets = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectCallback = new GuardedDialer(new AddressGuard(fetching), fetching, proxy).ConnectAsync,
            ConnectTimeout = fetching.ConnectTimeout,
            MaxResponseDrainSize = MostBodyBytes,
            MaxResponseHeadersLength = 64,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            Proxy = proxy,
            UseCookies = false,
            UseProxy = proxy is not null,
        };
        if (options.Authorities.Count > 0)
        {
            var trust = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            trust.CustomTrustStore.AddRange(options.Authorities.ToArray());
            sockets.SslOptions.CertificateChainPolicy = trust;
        }

        return sockets;
    }

    private static ResiliencePipeline<int> Pipeline(ChannelOptions options)
    {
        // In real time, even where waits run in virtual time: a receiver that does not answer is waited for by the wall.
        var builder = new ResiliencePipelineBuilder<int>().AddPipeline(
            new ResiliencePipelineBuilder<int>().AddTimeout(new TimeoutStrategyOptions { Timeout = options.TimeLimit }).Build());
        builder.TimeProvider = options.Clock;
        return options.Retries == 0 ? builder.Build() : builder.AddRetry(new RetryStrategyOptions<int>
        {
            MaxRetryAttempts = options.Retries,
            Delay = options.RetryDelay,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = arguments => ValueTask.FromResult(MayPass(arguments.Outcome.Exception)),
        }).Build();
    }

    private static bool MayPass(Exception? error)
    {
        for (var cause = error; cause is not null; cause = cause.InnerException)
        {
            if (cause is UnsafeAddressException or AuthenticationException)
            {
                return false;
            }
        }

        return error is HttpRequestException;
    }
}
