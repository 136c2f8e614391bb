using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ReadoutDiff.Collection.Extraction;

/// <summary>Finds the article of a page of no known site, through SmartReader (a port of Mozilla's Readability).</summary>
internal static class GenericArticle
{
    // SmartReader's time grows faster than the page; no readout comes near this many elements.
    private const int MaxElements = 20_000;

    /// <summary>The article's title and blocks; no blocks where the page has no article.</summary>
    public static (string Title, IReadOnlyList<Block> Blocks) Read(IHtmlDocument document, string html, string source, InputLimits limits, CancellationToken cancel)
    {
        var (title, blocks) = document.All.Length <= MaxElements ? ReadBySmartReader(html, source, limits, cancel) : ("", []);
        if (Letters(blocks) < 40)
        {
            // Short texts fall below what Readability takes for an article.
            foreach (var selector in new[] { "article", "main", "[role=main]", "[itemprop=articleBody]", "body" })
            {
                if (document.QuerySelector(selector) is { } element && Sentences(BlockReader.Read(element, IsChrome, _ => false, cancel)) is { Count: > 0 } found && Letters(found) > Letters(blocks))
                {
                    blocks = found;
                    break;
                }
            }
        }

        return (title, blocks);
    }

    private static (string Title, IReadOnlyList<Block> Blocks) ReadBySmartReader(string html, string source, InputLimits limits, CancellationToken cancel)
    {
        using var reader = new SmartReader.Reader("http://page.invalid/", html)
        {
            CharThreshold = 120,
            ContinueIfNotReadable = true,
            MaxElemsToParse = MaxElements,
            DisableJSONLD = true,
        };
        var article = Task.Run(() => reader.GetArticle(), cancel).WaitAsync(limits.MaxTime, cancel).GetAwaiter().GetResult();
        if (!article.Completed || string.IsNullOrEmpty(article.Content))
        {
            return ("", []);
        }

        var content = HtmlReader.Parse(article.Content, source, limits, cancel);
        return (article.Title ?? "", content.Body is { } body ? BlockReader.Read(body, _ => false, _ => false, cancel) : []);
    }

    private static bool IsChrome(IElement element)
        => element.LocalName is "header" or "footer" or "aside" or "nav" || element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "complementary";

    /// <summary>The blocks that read as sentences: the rest of an unknown page is menus and links.</summary>
    private static List<Block> Sentences(IReadOnlyList<Block> blocks)
        => [.. blocks.Where(b => b.Text.Length >= 12 && b.Text.AsSpan().TrimEnd("”»\")）").EndsWith(".") || b.Text.AsSpan().IndexOfAny("。！？!?") >= 0)];

    private static int Letters(IReadOnlyList<Block> blocks) => blocks.Sum(b => b.Text.Count(char.IsLetter));
}
