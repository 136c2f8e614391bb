using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ReadoutDiff.Collection.Extraction;

/// <summary>Builds the tree of an untrusted page. Nothing in it is run or fetched: the parser has no loader and no scripting.</summary>
internal static class HtmlReader
{
    /// <summary>Parses a page.</summary>
    /// <exception cref="UnreadablePageException">The elements are nested deeper than the limit.</exception>
    /// <exception cref="OperationCanceledException">Cancelled or out of time.</exception>
    public static IHtmlDocument Parse(string html, string source, InputLimits limits, CancellationToken cancel)
    {
        var parser = new HtmlParser(new HtmlParserOptions
        {
            // Scripting on means that noscript content, which a reader of the page does not see, is not text.
            IsScripting = true,
            MaximumDepth = limits.MaxElementDepth + 1,
            SkipComments = false,
            OnCreated = (_, _) => cancel.ThrowIfCancellationRequested(),
        });
        var document = parser.ParseDocument(html);
        if (Depth(document, cancel) > limits.MaxElementDepth)
        {
            throw new UnreadablePageException(PageTrouble.TooDeep, $"{source}: elements nested more than {limits.MaxElementDepth} deep; not a page that a site would serve");
        }

        return document;
    }

    /// <summary>Levels of elements, walked without recursion.</summary>
    private static int Depth(IDocument document, CancellationToken cancel)
    {
        var deepest = 0;
        var depth = 0;
        INode? node = document;
        while (node is not null)
        {
            cancel.ThrowIfCancellationRequested();
            if (node.FirstChild is { } child)
            {
                node = child;
                deepest = Math.Max(deepest, ++depth);
                continue;
            }

            while (node is not null && node.NextSibling is null)
            {
                node = node.Parent;
                depth--;
            }

            node = node?.NextSibling;
        }

        return deepest;
    }
}
