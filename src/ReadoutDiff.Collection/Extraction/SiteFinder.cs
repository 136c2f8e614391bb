using AngleSharp.Html.Dom;
using ReadoutDiff.Collection.Sites;

namespace ReadoutDiff.Collection.Extraction;

/// <summary>Finds whose page a page is: by its address, else by its structure, else by where its links lead.</summary>
internal static class SiteFinder
{
    /// <summary>The site and the evidence for it, or null.</summary>
    public static (SiteProfile Site, string Evidence)? Find(SiteProfiles profiles, string? address, IHtmlDocument document)
    {
        if (profiles.Find(address) is { } byHost)
        {
            return (byHost, "host " + SiteProfiles.Host(address));
        }

        // A known address of an unknown host is an answer: other sites build their pages alike.
        if (SiteProfiles.Host(address) is not null)
        {
            return null;
        }

        if (ByLinks(profiles, document) is { } byLinks)
        {
            return byLinks;
        }

        return profiles.All.FirstOrDefault(p => p.Structure.Count > 0 && p.Structure.All(s => document.QuerySelector(s) is not null)) is { } byStructure
            ? (byStructure, $"page structure of {byStructure.Hosts[0]}")
            : null;
    }

    private static (SiteProfile Site, string Evidence)? ByLinks(SiteProfiles profiles, IHtmlDocument document)
    {
        var counts = new Dictionary<SiteProfile, int>(ReferenceEqualityComparer.Instance);
        var all = 0;
        foreach (var element in document.QuerySelectorAll("a[href], link[href], script[src], img[src]").Take(2000))
        {
            var target = element.GetAttribute("href") ?? element.GetAttribute("src");
            if (PageAddress.Clean(target) is not { } clean)
            {
                continue;
            }

            all++;
            if (profiles.Find(clean) is { } site)
            {
                counts[site] = counts.GetValueOrDefault(site) + 1;
            }
        }

        if (counts.Count == 0)
        {
            return null;
        }

        var (best, count) = counts.MaxBy(pair => pair.Value);
        var fitsStructure = best.Structure.Count > 0 && best.Structure.All(s => document.QuerySelector(s) is not null);
        return count >= 4 && count * 2 > all && (fitsStructure || best.Body.Any(s => document.QuerySelector(s) is not null))
            ? (best, $"links to {best.Hosts[0]}")
            : null;
    }
}
