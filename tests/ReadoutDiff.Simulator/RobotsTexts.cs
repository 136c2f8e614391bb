namespace ReadoutDiff.Simulator;

/// <summary>The robots.txt of the simulated sites, with the rules that are known of them.</summary>
internal static class RobotsTexts
{
    /// <summary>The file of a host; null where it has none.</summary>
    public static string? Of(string host) => host switch
    {
        "kremlin.ru" or "en.kremlin.ru" => "User-agent: *\nDisallow: /search\n",
        "mid.ru" => "User-agent: *\nDisallow: /*PAGEN_\nDisallow: /search/\n",
        "www.gov.cn" => "User-agent: *\nDisallow: /2016gov/\n",
        _ => null,
    };
}
