using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ReadoutDiff.Collection.Decoding;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Collection.StandIns;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Extraction;

/// <summary>Takes the published text out of a page: by the site's profile, or by the general extractor where there is none or it no longer fits.</summary>
internal static class PageReader
{
    // Below this many letters a general extraction has found a notice and not an article.
    private const int MinimalArticle = 30;

    // A page with more characters than this is no notice: words of a notice in it are a box above an article in a new layout.
    private const int NoticeLength = 2000;

    // Under a heading that says that the page is not there, fewer letters than this are its explanation, also where an article's body stands.
    private const int Explanation = 200;

    /// <summary>Reads a page.</summary>
    /// <param name="html">The decoded page.</param>
    /// <param name="source">Its name, for messages.</param>
    /// <param name="address">Its address where known from outside, or null.</param>
    /// <param name="profiles">The known sites.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="cancel">Cancels.</param>
    /// <exception cref="ReadoutFormatException">The page holds no article, or stands in place of one.</exception>
    public static PublishedText Read(string html, string source, string? address, SiteProfiles profiles, InputLimits limits, CancellationToken cancel)
    {
        var document = HtmlReader.Parse(html, source, limits, cancel);
        var own = PageAddress.Clean(address) ?? PageAddress.Find(document, html)?.Address;
        var found = SiteFinder.Find(profiles, own, document);
        var site = found?.Site;
        var notes = new List<Limit>();
        if (Truncation.OfPage(html) is { } truncated)
        {
            notes.Add(truncated);
        }

        var fields = new PageFields(document, site);
        var body = site is null ? [] : PageNotes.Remove(ReadBody(document, site, cancel));
        var title = fields.Title;
        if (site is not null && body.Any(HasLetter) && body.Sum(b => b.Text.Count(char.IsLetter)) < Explanation
            && site.Removed.FirstOrDefault(sign => sign.Equals(title, StringComparison.OrdinalIgnoreCase)) is { } gone)
        {
            throw Removed(source, gone);
        }

        if (!body.Any(HasLetter) && !IsLeadAlone(document, site, fields))
        {
            ThrowIfStandIn(document, profiles, source);
            var face = new PageFace(document, cancel);
            if (StandIn.Of(face) is { } standIn)
            {
                throw new UnreadablePageException(standIn.Trouble, $"{source}: {standIn.Reason}");
            }

            var (articleTitle, article) = GenericArticle.Read(document, html, source, limits, cancel);
            body = PageNotes.Remove(article);
            if (body.Sum(b => b.Text.Count(char.IsLetter)) < MinimalArticle)
            {
                throw Legibility.IsQuestionMarks(string.Join(' ', face.Lines))
                    ? new UnreadablePageException(PageTrouble.Undecodable, $"{source}: the letters of the text were replaced by question marks before it was published")
                    : new UnreadablePageException(PageTrouble.NoArticle, $"{source}: no article found in the page");
            }

            title = title.Length > 0 ? title : articleTitle;
            notes.Add(site is null
                ? new Limit(LimitCode.NoSiteProfile, "The page is of no known site: its article was found by a general extractor, which may leave page furniture in or a paragraph out.")
                : new Limit(LimitCode.LayoutDrift, $"The page does not have the layout known of {site.Outlet}: its article was found by a general extractor, which may leave page furniture in or a paragraph out."));
        }

        return new PublishedText
        {
            Source = source,
            Title = title,
            Lead = fields.Lead,
            Body = body,
            Site = site,
            SiteEvidence = found?.Evidence ?? "",
            Address = own,
            Outlet = site?.Outlet ?? fields.SiteName,
            Place = fields.Place,
            Published = fields.Published,
            PageLanguage = document.DocumentElement?.GetAttribute("lang"),
            Limits = notes,
        };
    }

    /// <summary>Reads a fragment of mark-up, such as the text of a JSON file, as paragraphs.</summary>
    public static IReadOnlyList<Block> ReadFragment(string html, string source, InputLimits limits, CancellationToken cancel)
        => HtmlReader.Parse(html, source, limits, cancel).Body is { } body ? BlockReader.Read(body, _ => false, _ => false, cancel) : [];

    private static List<Block> ReadBody(IHtmlDocument document, SiteProfile site, CancellationToken cancel)
    {
        var strip = Select(document, site.Strip);
        var end = Select(document, site.End);
        foreach (var selector in site.Body)
        {
            var blocks = new List<Block>();
            var read = new List<IElement>();
            foreach (var element in document.QuerySelectorAll(selector))
            {
                if (!read.Exists(outer => outer.Contains(element)))
                {
                    read.Add(element);
                    blocks.AddRange(BlockReader.Read(element, strip.Contains, end.Contains, cancel));
                }
            }

            if (blocks.Exists(HasLetter))
            {
                return blocks;
            }
        }

        return [];
    }

    // A first notice is often a lead with nothing below it: the place of the text is there, and nothing in it that is text.
    private static bool IsLeadAlone(IHtmlDocument document, SiteProfile? site, PageFields fields) =>
        site is not null && fields.Lead.Any(char.IsLetter) && site.Body.Any(selector => document.QuerySelector(selector) is not null);

    private static HashSet<IElement> Select(IHtmlDocument document, IReadOnlyList<string> selectors)
        => selectors.Count == 0 ? [] : [.. document.QuerySelectorAll(string.Join(',', selectors))];

    /// <summary>Refuses a page that a site serves in place of the article.</summary>
    private static void ThrowIfStandIn(IHtmlDocument document, SiteProfiles profiles, string source)
    {
        var text = document.Body is { } body ? string.Join(' ', BlockReader.Read(body, _ => false, _ => false, CancellationToken.None).Select(b => b.Text)) : "";
        var heads = new[] { document.Title, document.QuerySelector("h1")?.TextContent }.Select(t => t?.Trim() ?? "").ToList();
        foreach (var site in profiles.All)
        {
            if (text.Length < NoticeLength && site.Interstitial.FirstOrDefault(sign => text.Contains(sign, StringComparison.OrdinalIgnoreCase) || heads.Contains(sign)) is { } wait)
            {
                throw new UnreadablePageException(PageTrouble.WaitingPage, $"{source}: the page is a waiting page ('{wait}') that {site.Hosts[0]} shows before the real one; save the page after it has loaded");
            }

            if (text.Length < NoticeLength && site.Removed.FirstOrDefault(sign => heads.Exists(head => head.Equals(sign, StringComparison.OrdinalIgnoreCase))) is { } removed)
            {
                throw Removed(source, removed);
            }
        }
    }

    private static UnreadablePageException Removed(string source, string sign) =>
        new(PageTrouble.Removed, $"{source}: the page was removed by its publisher (the site answers with its '{sign}' page)");

    private static bool HasLetter(Block block) => block.Text.Any(char.IsLetter);
}
