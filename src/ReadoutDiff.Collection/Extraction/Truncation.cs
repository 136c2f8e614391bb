using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Extraction;

/// <summary>Sees whether a page or text breaks off.</summary>
internal static class Truncation
{
    /// <summary>A limit where the page's own end is missing, as after an interrupted download; null otherwise.</summary>
    public static Limit? OfPage(string html)
    {
        var tail = html.AsSpan().TrimEnd();
        if (tail.IsEmpty)
        {
            return null;
        }

        var isWhole = html.Contains("<body", StringComparison.OrdinalIgnoreCase) || html.Contains("<html", StringComparison.OrdinalIgnoreCase);
        var lastTag = html.LastIndexOf('<');
        if (lastTag >= 0 && html.IndexOf('>', lastTag) < 0 && lastTag + 1 < html.Length && (char.IsAsciiLetter(html[lastTag + 1]) || html[lastTag + 1] is '/' or '!'))
        {
            return new Limit(LimitCode.TruncatedPage, "The page breaks off inside a tag: its end, and any text there, is missing.");
        }

        return isWhole && !html.Contains("</html", StringComparison.OrdinalIgnoreCase) && !html.Contains("</body", StringComparison.OrdinalIgnoreCase)
            ? new Limit(LimitCode.TruncatedPage, "The page has no end (neither </body> nor </html>): its last part, and any text there, may be missing.")
            : null;
    }

    /// <summary>Limits for what the publisher itself says is left out or still to come.</summary>
    public static IEnumerable<Limit> OfText(IReadOnlyList<Block> blocks)
    {
        if (blocks.Any(b => b.Kind == BlockKind.Excerpt || b.Text.Contains("<…>", StringComparison.Ordinal)))
        {
            yield return new Limit(LimitCode.PublisherExcerpt, "The publisher marks with <…> that words are left out here: it gives an excerpt of what was said.");
        }

        if (blocks.Any(b => IsPromise(b.Text)))
        {
            yield return new Limit(LimitCode.ToBeContinued, "The publisher says that the text is still to be continued: this is a part of it.");
        }
    }

    /// <summary>Whether a line only promises more text.</summary>
    public static bool IsPromise(string text)
    {
        var bare = text.Trim(' ', '.', '…', '(', ')', '（', '）', '<', '>', '[', ']', '*', '。', '\u00A0', '\u3000').ToLowerInvariant();
        return bare is "окончание следует" or "продолжение следует" or "следует продолжение" or "to be continued" or "text to be continued" or "more to follow" or "未完待续" or "待续" or "未完";
    }
}
