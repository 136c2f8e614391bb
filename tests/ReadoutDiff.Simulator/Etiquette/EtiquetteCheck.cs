using System.Globalization;

namespace ReadoutDiff.Simulator.Etiquette;

/// <summary>Finds in a log what breaks a host's spacing or robots.txt.</summary>
internal static class EtiquetteCheck
{
    /// <summary>One line for each breach, in the order of arrival on each host.</summary>
    /// <param name="log">The requests.</param>
    /// <param name="spacing">Least time between the end of one request to a host and the arrival of the next.</param>
    /// <param name="robots">The robots.txt that a host serves; null where it has none.</param>
    public static IEnumerable<string> Breaches(IEnumerable<LoggedRequest> log, Func<string, TimeSpan> spacing, Func<string, string?> robots)
    {
        foreach (var host in log.GroupBy(request => request.Host, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var rules = new RobotsText(robots(host.Key) ?? "");
            var least = rules.CrawlDelay > spacing(host.Key) ? rules.CrawlDelay : spacing(host.Key);
            LoggedRequest? before = null;
            foreach (var request in host.OrderBy(request => request.Arrival))
            {
                if (!rules.Allows(request.Path))
                {
                    yield return $"{host.Key}{request.Path} is forbidden by robots.txt";
                }

                if (before is not null && Breach(before, request, least) is { } breach)
                {
                    yield return breach;
                }

                before = request;
            }
        }
    }

    private static string? Breach(LoggedRequest before, LoggedRequest request, TimeSpan least)
    {
        // When a client hung up is known to it only; of such a request the arrival counts.
        var end = before.IsAbandoned ? before.Arrival : before.End;
        var gap = request.Arrival - end;
        return gap < TimeSpan.Zero ? $"{Told(request)} came while {Told(before)} was being answered"
            : gap < least ? string.Create(CultureInfo.InvariantCulture, $"{Told(request)} came {gap.TotalSeconds:0.000} s after {Told(before)}, not {least.TotalSeconds:0.###} s")
            : null;
    }

    private static string Told(LoggedRequest request) =>
        $"{request.Host}{request.Path} ({request.Status}{(request.Fault == FaultKind.None ? "" : $", {request.Fault}")}{(request.IsAbandoned ? ", abandoned" : "")})";
}
