using ReadoutDiff.Collection.Decoding;
using ReadoutDiff.Collection.Extraction;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>Finds where a page's editions in other languages are: by its own alternate links, and by its site's rules.</summary>
internal static class Editions
{
    private static readonly string[] Languages = ["zh", "ru", "en"];

    /// <summary>The addresses, without the page's own, each once.</summary>
    public static IReadOnlyList<Uri> Of(Snapshot page, SiteProfile? site)
    {
        var address = new Uri(page.FinalAddress);
        var found = new List<Uri>();
        var text = ByteDecoder.Decode(page.Body.ToArray(), Origin.Of(page).Charset).Text;
        foreach (var link in HtmlReader.Parse(text, page.FinalAddress, InputLimits.Default, CancellationToken.None).QuerySelectorAll("link[rel~=alternate][hreflang][href]").Take(40))
        {
            var language = link.GetAttribute("hreflang")!;
            if (Array.Exists(Languages, known => language.StartsWith(known, StringComparison.OrdinalIgnoreCase)) && Uri.TryCreate(address, link.GetAttribute("href"), out var target))
            {
                found.Add(target);
            }
        }

        found.AddRange((site?.Edition ?? []).Select(EditionRule.Parse).Select(rule => rule?.Apply(address)).OfType<Uri>());
        return [.. found.Where(edition => edition != address && edition.Scheme is "http" or "https").Distinct()];
    }
}
