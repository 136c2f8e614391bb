using AngleSharp.Html.Dom;
using ReadoutDiff.Collection.Decoding;
using ReadoutDiff.Collection.Discovery;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Extraction;

/// <summary>Tries a site's profile on a page.</summary>
public static class SiteCheck
{
    private const int LongestValue = 100;

    /// <summary>Says field by field what the profile finds and misses. Linear in the page.</summary>
    /// <param name="profiles">The known sites.</param>
    /// <param name="page">The page.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="ReadoutFormatException">The page is no HTML that can be parsed.</exception>
    public static SiteCheckReport Run(SiteProfiles profiles, Snapshot page, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(profiles);
        ArgumentNullException.ThrowIfNull(page);
        var text = ByteDecoder.Decode(page.Body.ToArray(), Origin.Of(page).Charset).Text;
        var document = HtmlReader.Parse(text, page.FinalAddress, InputLimits.Default, cancellationToken);
        var site = profiles.Find(PageAddress.Clean(page.FinalAddress));
        var (readout, problem) = Read(profiles, page, cancellationToken);
        return new SiteCheckReport(
            page.FinalAddress,
            site?.Id,
            site is not null && site.IsArticle(new Uri(page.FinalAddress)),
            site is null ? [] : Fields(document, site),
            readout,
            problem,
            Editions.Of(page, site));
    }

    private static (Readout? Readout, string? Problem) Read(SiteProfiles profiles, Snapshot page, CancellationToken cancellationToken)
    {
        try
        {
            return (new ReadoutSource(profiles: profiles).Read(page, ReadoutOptions.Default, cancellationToken), null);
        }
        catch (ReadoutFormatException error)
        {
            return (null, error.Message);
        }
    }

    // A field that the profile does not look for is not missed.
    private static FieldCheck[] Fields(IHtmlDocument document, SiteProfile site) => new[]
    {
        Field(document, "title", site.Title, site.MetaTitle),
        Field(document, "time", site.Time, site.MetaTime),
        Field(document, "place", site.Place, []),
        Field(document, "lead", site.Lead, []),
        Field(document, "body", site.Body, []),
        Field(document, "end", site.End, []),
        Field(document, "strip", site.Strip, []),
    }.Where(check => check.Selector is not null || check.Missed.Count > 0).ToArray();

    private static FieldCheck Field(IHtmlDocument document, string name, IReadOnlyList<string> selectors, IReadOnlyList<string> metas)
    {
        var missed = new List<string>();
        foreach (var (selector, label) in selectors.Select(selector => (selector, selector)).Concat(metas.Select(meta => ($"meta[name='{meta}' i], meta[property='{meta}' i]", $"meta {meta}"))))
        {
            if (document.QuerySelector(selector) is { } element && WhiteSpace.Collapse(element.GetAttribute("content") ?? element.TextContent) is { Length: > 0 } value)
            {
                return new FieldCheck(name, label, value.Length > LongestValue ? value[..LongestValue] + "…" : value, missed);
            }

            missed.Add(label);
        }

        return new FieldCheck(name, null, null, missed);
    }
}
