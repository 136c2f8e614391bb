using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace ReadoutDiff.Collection.Extraction;

/// <summary>Finds the address that a saved page came from.</summary>
internal static partial class PageAddress
{
    /// <summary>The first address that the page gives of itself, with what gave it; null where it gives none.</summary>
    public static (string Address, string Evidence)? Find(IHtmlDocument document, string html)
    {
        foreach (var (address, evidence) in Candidates(document, html))
        {
            if (Clean(address) is { } clean)
            {
                return (clean, evidence);
            }
        }

        return null;
    }

    /// <summary>An absolute http address, without the archive it was saved by; null for anything else.</summary>
    public static string? Clean(string? address)
    {
        if (string.IsNullOrWhiteSpace(address) || address.Length > 2048)
        {
            return null;
        }

        address = address.Trim();
        if (Archived().Match(address) is { Success: true } archived)
        {
            address = archived.Groups["address"].Value;
        }

        if (address.StartsWith("//", StringComparison.Ordinal))
        {
            address = "http:" + address;
        }

        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.GetComponents(UriComponents.AbsoluteUri, UriFormat.SafeUnescaped).Replace(" ", "%20", StringComparison.Ordinal) : null;
    }

    private static IEnumerable<(string? Address, string Evidence)> Candidates(IHtmlDocument document, string html)
    {
        yield return (document.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"), "canonical link");
        yield return (document.QuerySelector("meta[property='og:url'], meta[name='og:url']")?.GetAttribute("content"), "og:url");
        yield return (document.QuerySelector("base[href]")?.GetAttribute("href"), "base address");

        var head = html.AsSpan(0, Math.Min(html.Length, 20_000)).ToString();
        yield return (SavedFrom().Match(head) is { Success: true } saved ? saved.Groups["address"].Value : null, "saved-from comment");
        yield return (Wombat().Match(head) is { Success: true } wombat ? wombat.Groups["address"].Value : null, "archive script");
        yield return (document.QuerySelector("link[rel~=alternate][hreflang], meta[itemprop=url], meta[name=url]") is { } other ? other.GetAttribute("href") ?? other.GetAttribute("content") : null, "alternate link");
    }

    [GeneratedRegex(@"^(?:https?:)?//web\.archive\.org/web/\d{4,14}(?:[a-z]{2}_)?/(?<address>https?:.+)$", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Archived();

    [GeneratedRegex(@"<!--\s{0,5}saved from url=\(\d{1,6}\)(?<address>\S{1,2048})\s{0,5}-->", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex SavedFrom();

    [GeneratedRegex(@"__wm\.wombat\(""(?<address>[^""]{1,2048})""", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Wombat();
}
