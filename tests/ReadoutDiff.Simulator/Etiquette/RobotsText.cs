using System.Globalization;

namespace ReadoutDiff.Simulator.Etiquette;

/// <summary>
/// The rules for all agents of a robots.txt that the simulator serves itself: a second reading of RFC 9309, apart from that of the program
/// under test, for the few forms that occur here.
/// </summary>
internal sealed class RobotsText
{
    private readonly List<(string Pattern, bool IsAllow)> _rules = [];

    public RobotsText(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.Split(':', 2, StringSplitOptions.TrimEntries) is [var name, { Length: > 0 } value])
            {
                switch (name)
                {
                    case "Allow" or "Disallow":
                        _rules.Add((value, name == "Allow"));
                        break;
                    case "Crawl-delay":
                        CrawlDelay = TimeSpan.FromSeconds(double.Parse(value, CultureInfo.InvariantCulture));
                        break;
                }
            }
        }
    }

    /// <summary>The delay it asks for; zero where it asks for none.</summary>
    public TimeSpan CrawlDelay { get; }

    /// <summary>Whether a path with its query may be asked for: the longest rule that matches decides, Allow before Disallow.</summary>
    public bool Allows(string path) => path == "/robots.txt"
        || _rules.Where(rule => Matches(rule.Pattern, path)).OrderByDescending(rule => rule.Pattern.Length).ThenByDescending(rule => rule.IsAllow).Select(rule => rule.IsAllow).FirstOrDefault(true);

    private static bool Matches(string pattern, string path)
    {
        var isAnchored = pattern.EndsWith('$');
        var parts = (isAnchored ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = parts[0].Length;
        foreach (var part in parts.Skip(1))
        {
            var found = path.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + part.Length;
        }

        return !isAnchored || at == path.Length || (parts.Length > 1 && path.EndsWith(parts[^1], StringComparison.Ordinal));
    }
}
