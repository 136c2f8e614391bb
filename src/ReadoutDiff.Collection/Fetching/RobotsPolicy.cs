using System.Globalization;
using System.Net;
using System.Text;

namespace ReadoutDiff.Collection.Fetching;

/// <summary>Asks each host for its robots.txt and keeps it for a day (RFC 9309, section 2.3 and 2.4).</summary>
internal sealed class RobotsPolicy(Requests requests, FetchOptions options)
{
    // RFC 9309, section 2.3.1.2: at least five redirects are followed.
    private const int MaxRedirects = 5;
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);
    private static readonly TimeSpan LifetimeOfFailure = TimeSpan.FromMinutes(10);

    private readonly string _product = new([.. options.UserAgent.TakeWhile(c => char.IsAsciiLetter(c) || c is '_' or '-')]);

    /// <summary>Why an address is not asked for, as one line, and how its fetch ends; null where robots.txt allows it.</summary>
    public async Task<(FetchOutcome Outcome, string Reason)?> ObjectionAsync(Uri address, CancellationToken cancellationToken)
    {
        if (!options.RespectRobots)
        {
            return null;
        }

        var file = await GetAsync(address, cancellationToken).ConfigureAwait(false);
        return file.Rules is not { } rules ? (file.Outcome, file.Outcome == FetchOutcome.Unsafe ? file.Reason : $"its host's robots.txt could not be read, which forbids all for now: {file.Reason}")
            : rules.CrawlDelay > options.MaxRetryAfter ? (FetchOutcome.Disallowed, string.Create(CultureInfo.InvariantCulture, $"its host's robots.txt asks for {rules.CrawlDelay.Value.TotalSeconds:0} s between requests, which is not waited"))
            : rules.Allows(address.PathAndQuery) ? null
            : (FetchOutcome.Disallowed, "its host's robots.txt forbids it");
    }

    private async Task<RobotsFile> GetAsync(Uri address, CancellationToken cancellationToken)
    {
        var host = requests.HostOf(address);
        var origin = address.GetLeftPart(UriPartial.Authority);
        await host.RobotsLock.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!host.Robots.TryGetValue(origin, out var file) || file.Until <= options.Clock.GetUtcNow())
            {
                host.Robots[origin] = file = await AskAsync(new Uri(origin + "/robots.txt"), cancellationToken).ConfigureAwait(false);
                if (file.Rules?.CrawlDelay is { } delay && delay <= options.MaxRetryAfter)
                {
                    host.Gate.Widen(delay);
                }
            }

            return file;
        }
        finally
        {
            host.RobotsLock.Release();
        }
    }

    private async Task<RobotsFile> AskAsync(Uri address, CancellationToken cancellationToken)
    {
        var budget = new FetchBudget(options.MaxTime);
        for (var hop = 0; hop <= MaxRedirects; hop++)
        {
            if (requests.Guard.Objection(address) is { } objection)
            {
                return Failed(objection);
            }

            using var answer = await requests.SendAsync(address, null, budget, cancellationToken).ConfigureAwait(false);
            if (answer.Response is not { } response)
            {
                // What the name resolves to may be safe the next time, so that this is not kept.
                return hop == 0 && answer.Outcome == FetchOutcome.Unsafe ? new RobotsFile(null, answer.Reason, DateTimeOffset.MinValue, FetchOutcome.Unsafe) : Failed(answer.Reason);
            }

            if (Redirect.Target(response, address) is { } target)
            {
                address = target;
                continue;
            }

            var status = (int)response.StatusCode;
            return status switch
            {
                >= 200 and < 300 => Found(RobotsRules.Parse(Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false)), _product)),
                // Too many requests is no permission.
                (int)HttpStatusCode.TooManyRequests => Failed("answered 429"),
                >= 400 and < 500 => Found(RobotsRules.AllowAll),
                _ => Failed($"answered {status}"),
            };
        }

        // RFC 9309, section 2.3.1.2: after five redirects it may be taken as not there.
        return Found(RobotsRules.AllowAll);
    }

    private RobotsFile Found(RobotsRules rules) => new(rules, "", options.Clock.GetUtcNow() + Lifetime);

    private RobotsFile Failed(string reason) => new(null, reason, options.Clock.GetUtcNow() + LifetimeOfFailure, FetchOutcome.Failed);
}
