using System.Globalization;

namespace ReadoutDiff.Collection.Fetching;

/// <summary>The rules of a robots.txt for one user agent (RFC 9309).</summary>
internal sealed class RobotsRules
{
    // RFC 9309, section 2.5: at least 500 KiB are to be read.
    private const int MaxCharacters = 500 * 1024;
    private const double LongestDelay = 1e6;

    private readonly List<RobotsRule> _rules = [];

    private RobotsRules()
    {
    }

    /// <summary>Everything is allowed.</summary>
    public static RobotsRules AllowAll { get; } = new();

    /// <summary>The longest delay between requests that the file asks for; null where it asks for none.</summary>
    public TimeSpan? CrawlDelay { get; private set; }

    /// <summary>Reads a file. Linear in the text.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="product">The program's product token, such as <c>ReadoutDiff</c>.</param>
    /// <returns>The rules of all groups that name the product, else of those for all.</returns>
    public static RobotsRules Parse(string text, string product)
    {
        var (own, general) = (new RobotsRules(), new RobotsRules());
        var (isOwn, isGeneral, isNamed, isInAgents) = (false, false, false, false);
        foreach (var line in text.AsSpan(0, Math.Min(text.Length, MaxCharacters)).TrimStart('\uFEFF').EnumerateLines())
        {
            var words = line[..(line.IndexOf('#') is >= 0 and var hash ? hash : line.Length)];
            if (words.IndexOf(':') is not (>= 0 and var colon))
            {
                continue;
            }

            var key = words[..colon].Trim();
            var value = words[(colon + 1)..].Trim();
            if (key.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
            {
                (isOwn, isGeneral) = isInAgents ? (isOwn, isGeneral) : (false, false);
                isInAgents = true;
                isOwn |= Product(value).Equals(product, StringComparison.OrdinalIgnoreCase);
                isGeneral |= value is "*";
                isNamed |= isOwn;
                continue;
            }

            // Lines of no standard, such as Sitemap and Crawl-delay, do not end a list of agents (section 2.2.4).
            isInAgents &= !IsRule(key);
            if (isOwn)
            {
                own.Add(key, value);
            }

            if (isGeneral)
            {
                general.Add(key, value);
            }
        }

        return isNamed ? own : general;
    }

    /// <summary>Whether a path with its query may be asked for: the longest matching rule decides, <c>Allow</c> where two are as long.</summary>
    public bool Allows(string pathAndQuery)
    {
        if (pathAndQuery == "/robots.txt")
        {
            return true;
        }

        var path = RobotsRule.Normalize(pathAndQuery);
        var (length, isAllowed) = (-1, true);
        foreach (var rule in _rules)
        {
            if ((rule.Length > length || (rule.Length == length && rule.IsAllow)) && rule.Matches(path))
            {
                (length, isAllowed) = (rule.Length, rule.IsAllow);
            }
        }

        return isAllowed;
    }

    private void Add(ReadOnlySpan<char> key, ReadOnlySpan<char> value)
    {
        if (key.Equals("crawl-delay", StringComparison.OrdinalIgnoreCase))
        {
            if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds >= 0)
            {
                var delay = TimeSpan.FromSeconds(Math.Min(seconds, LongestDelay));
                CrawlDelay = CrawlDelay > delay ? CrawlDelay : delay;
            }
        }
        else if (value.Length > 0 && IsRule(key))
        {
            _rules.Add(new RobotsRule(value.ToString(), key.Equals("allow", StringComparison.OrdinalIgnoreCase)));
        }
    }

    private static bool IsRule(ReadOnlySpan<char> key) =>
        key.Equals("allow", StringComparison.OrdinalIgnoreCase) || key.Equals("disallow", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Product(ReadOnlySpan<char> agent)
    {
        var end = 0;
        while (end < agent.Length && (char.IsAsciiLetter(agent[end]) || agent[end] is '_' or '-'))
        {
            end++;
        }

        return agent[..end];
    }
}
