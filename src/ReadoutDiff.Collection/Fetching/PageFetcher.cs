using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Fetching;

/// <summary>
/// Fetches pages as a good citizen: robots.txt, spacing per host, conditional requests, honoured Retry-After; and as a careful one:
/// no private networks, bounded sizes, times, redirects and decompression. Safe for use by several threads; hosts run in parallel,
/// requests to one host never.
/// </summary>
public sealed class PageFetcher : IPageSource, IDisposable
{
    private readonly FetchOptions _options;
    private readonly Requests _requests;
    private readonly RobotsPolicy _robots;

    /// <summary>Creates a fetcher.</summary>
    /// <param name="profiles">The known sites, whose spacing is kept.</param>
    /// <param name="options">How pages are fetched.</param>
    /// <exception cref="ArgumentException">The User-Agent is no header value, or a limit is not positive.</exception>
    public PageFetcher(SiteProfiles profiles, FetchOptions options)
    {
        ArgumentNullException.ThrowIfNull(profiles);
        ArgumentNullException.ThrowIfNull(options);
        if (string.IsNullOrWhiteSpace(options.UserAgent) || options.UserAgent.Any(c => c is < ' ' or > '~'))
        {
            throw new ArgumentException("a User-Agent has visible ASCII characters and spaces only", nameof(options));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxBytes, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxTime, TimeSpan.FromMilliseconds(1), nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.Retries, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxRedirects, nameof(options));
        _options = options;
        _requests = new Requests(profiles, options);
        _robots = new RobotsPolicy(_requests, options);
    }

    /// <inheritdoc/>
    public Task<FetchResult> GetAsync(Uri address, CancellationToken cancellationToken = default) => GetAsync(address, null, cancellationToken);

    /// <summary>Gets one address, conditionally where something is known of it.</summary>
    /// <param name="address">An absolute address.</param>
    /// <param name="known">What a stored copy is known by, or null.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>How it ended; a failure of the site is a result.</returns>
    /// <exception cref="OperationCanceledException">Cancelled by the caller.</exception>
    public async Task<FetchResult> GetAsync(Uri address, Validators? known, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        var way = new List<Uri>();
        var budget = new FetchBudget(_options.MaxTime);
        var requests = 0;
        for (var current = address; ;)
        {
            if (_requests.Guard.Objection(current) is { } unsafeReason)
            {
                return End(FetchOutcome.Unsafe, Via(way, current, unsafeReason));
            }

            current = Redirect.WithFragmentOff(current);

            if (way.Contains(current))
            {
                return End(FetchOutcome.Failed, $"redirects in a loop: {string.Join(" -> ", way.SkipWhile(hop => hop != current).Append(current))}");
            }

            if (way.Count > _options.MaxRedirects)
            {
                return End(FetchOutcome.Failed, $"redirects more than {_options.MaxRedirects} times");
            }

            if (await _robots.ObjectionAsync(current, cancellationToken).ConfigureAwait(false) is { } objection)
            {
                return End(objection.Outcome, Via(way, current, objection.Reason));
            }

            using var answer = await _requests.SendAsync(current, known, budget, cancellationToken).ConfigureAwait(false);
            requests += answer.Attempts;
            if (answer.Response is not { } response)
            {
                return End(answer.Outcome, Via(way, current, answer.Reason));
            }

            if (Redirect.Target(response, current) is { } target)
            {
                way.Add(current);
                current = target;
                continue;
            }

            return await ResultAsync(address, current, way, known, response, requests, cancellationToken).ConfigureAwait(false);
        }

        FetchResult End(FetchOutcome outcome, string reason) => new(address, outcome, null, reason) { Requests = requests };
    }

    /// <inheritdoc/>
    public void Dispose() => _requests.Dispose();

    private async Task<FetchResult> ResultAsync(
        Uri address, Uri final, List<Uri> way, Validators? known, HttpResponseMessage response, int requests, CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        var (outcome, reason) = status switch
        {
            >= 200 and < 300 => (FetchOutcome.Fetched, ""),
            304 when known is not null => (FetchOutcome.NotModified, "not modified"),
            404 or 410 => (FetchOutcome.Gone, $"the site says that the page is not there (status {status})"),
            301 or 302 or 303 or 307 or 308 => (FetchOutcome.Failed, $"the site redirects to no readable address (status {status})"),
            >= 400 and < 500 and not 408 => (FetchOutcome.Refused, $"the site refuses (status {status})"),
            _ => (FetchOutcome.Failed, $"the site answered with an error (status {status})"),
        };
        var snapshot = outcome != FetchOutcome.Fetched ? null : new Snapshot
        {
            Address = address.AbsoluteUri,
            FinalAddress = final.AbsoluteUri,
            CapturedAt = _options.Clock.GetUtcNow(),
            Status = status,
            Headers = Headers(response),
            Body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false),
            Redirects = [.. way.Select(hop => hop.AbsoluteUri)],
        };
        return new FetchResult(address, outcome, snapshot, Via(way, final, reason)) { Status = status, Requests = requests };
    }

    private static List<KeyValuePair<string, string>> Headers(HttpResponseMessage response) =>
        [.. response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated).SelectMany(header => header.Value.Select(value => KeyValuePair.Create(header.Key, value)))];

    private static string Via(List<Uri> way, Uri address, string reason) =>
        way.Count == 0 || reason.Length == 0 ? reason : $"{reason} (redirected to {address})";
}
