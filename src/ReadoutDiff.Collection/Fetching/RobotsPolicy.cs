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

    /// <summary>Why robots.txt forbids an address, as one line; null where it does not.</summary>
    public async Task<string?> ObjectionAsync(Uri address, CancellationToken cancellationToken)
    {
        if (!options.RespectRobots)
        {
            return null;
        }

        var file = await GetAsync(address, cancellationToken).ConfigureAwait(false);
        return file.Rules is not { } rules ? $"its host's robots.txt could not be read, which forbids all for now: {file.Reason}"
            : rules.Allows(address.PathAndQuery) ? null
            : "its host's robots.txt forbids it";
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
                if (file.Rules?.CrawlDelay is { } delay)
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
        for (var hop = 0; hop <= MaxRedirects; hop++)
        {
            if (requests.Guard.Objection(address) is { } objection)
            {
                return Failed(objection);
            }

            using var answer = await requests.SendAsync(address, null, cancellationToken).ConfigureAwait(false);
            if (answer.Response is not { } response)
            {
                return Failed(answer.Reason);
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

    private RobotsFile Failed(string reason) => new(null, reason, options.Clock.GetUtcNow() + LifetimeOfFailure);
}
