using System.Runtime.InteropServices;
using System.Security.Cryptography;
using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Corrections;

/// <summary>
/// Where an annotation holds, after the W3C Web Annotation Data Model: a text position selector and a text quote selector together (4.2.4, 4.2.5),
/// and the state of the text they were made on (4.3).
/// </summary>
/// <param name="Span">Where the words stood.</param>
/// <param name="Quote">The words, exactly as published.</param>
/// <param name="Before">What stood before them: up to 32 UTF-16 code units, whole text elements.</param>
/// <param name="After">What stood after them, likewise.</param>
public sealed record TextAnchor(TextSpan Span, string Quote, string Before, string After)
{
    /// <summary>How much of the context is kept on each side, in UTF-16 code units.</summary>
    public const int ContextLength = 32;

    // Half of one side: words that stand between as much of their context are theirs, one edit beside them or not.
    private const int Enough = ContextLength / 2;

    /// <summary>SHA-256 of the text the anchor was made on, the first 32 hexadecimal digits; empty where unknown. The position counts in that text alone.</summary>
    public string State { get; init; } = "";

    /// <summary>Whether the text held the same words in the same context a second time, so that only the position tells them apart.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>The anchor of a span. Cost O(n) in the text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is empty or does not lie in the text.</exception>
    public static TextAnchor Of(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (span.Start < 0 || span.Start >= span.End || span.End > text.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(span), span, "The span is empty or does not lie in the text.");
        }

        var start = Math.Max(0, span.Start - ContextLength);
        while (start < span.Start && !TextElements.IsBoundary(text, start))
        {
            start++;
        }

        var end = Math.Min(text.Length, span.End + ContextLength);
        while (end > span.End && !TextElements.IsBoundary(text, end))
        {
            end--;
        }

        var anchor = new TextAnchor(span, span.Of(text), text[start..span.Start], text[span.End..end]) { State = StateOf(text) };
        return anchor with { IsRepeated = anchor.Places(text).Count(place => place.IsWhole) > 1 };
    }

    /// <summary>
    /// Where the words stand in a text. In the text the anchor was made on, at their position. In another version, where they stand with at
    /// least half of one side's context and nowhere else does; of several such places, the one whose context is whole on both sides.
    /// </summary>
    /// <returns>The span, whose words equal <see cref="Quote"/>; null where they are gone, changed, or cannot be told from others.</returns>
    public TextSpan? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (StandsAt(text, Span) && State.Length > 0 && State == StateOf(text))
        {
            return Span;
        }

        int? fitting = null, whole = null;
        var (fittingCount, wholeCount) = (0, 0);
        foreach (var (at, isWhole) in Places(text))
        {
            (fitting, fittingCount) = (at, fittingCount + 1);
            if (isWhole)
            {
                (whole, wholeCount) = (at, wholeCount + 1);
            }
        }

        var found = fittingCount == 1 ? fitting : wholeCount == 1 && !IsRepeated ? whole : null;
        return found is { } start && IsCutAlike(text, start) ? new TextSpan(start, start + Quote.Length) : null;
    }

    private static string StateOf(string text) => Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan())).AsSpan(0, 16));

    private bool StandsAt(string text, TextSpan span) =>
        Quote.Length > 0 && span.Start >= 0 && span.Length == Quote.Length && span.End <= text.Length
        && text.AsSpan(span.Start, span.Length).SequenceEqual(Quote);

    // The places where the words stand in their context, and whether all of it stands there. The edge of the text is as good as a full context.
    private IEnumerable<(int At, bool IsWhole)> Places(string text)
    {
        if (Quote.Length == 0)
        {
            yield break;
        }

        for (var at = text.IndexOf(Quote, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Quote, at + 1, StringComparison.Ordinal))
        {
            var end = at + Quote.Length;
            var before = CommonSuffix(text.AsSpan(0, at), Before);
            var after = text.AsSpan(end).CommonPrefixLength(After);
            var begins = before == Before.Length && Span.Start == Before.Length && at == Before.Length;
            var ends = after == After.Length && After.Length < ContextLength && end + After.Length == text.Length;
            if (begins || ends || before + after >= Enough)
            {
                yield return (at, before == Before.Length && after == After.Length && (begins || Before.Length >= Enough) && (ends || After.Length >= Enough));
            }

            if (at + 1 >= text.Length)
            {
                yield break;
            }
        }
    }

    // "отметил" does not stand in "отметила", and "е" not in "ё" written as two characters.
    private bool IsCutAlike(string text, int start)
    {
        var end = start + Quote.Length;
        return IsCutAlike(text, start, Before.Length > 0 ? Before[^1] : ' ', Quote[0]) && IsCutAlike(text, end, Quote[^1], After.Length > 0 ? After[0] : ' ');
    }

    private static bool IsCutAlike(string text, int at, char before, char after)
    {
        if (at == 0 || at == text.Length)
        {
            return true;
        }

        // Where the anchor itself was put inside a word, it may stand inside one again.
        return IsWord(before, after) || (!IsWord(text[at - 1], text[at]) && TextElements.IsBoundary(text, at));
    }

    private static bool IsWord(char before, char after) => IsOfWord(before) && IsOfWord(after);

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) && !TextElements.IsHan(c);

    private static int CommonSuffix(ReadOnlySpan<char> text, ReadOnlySpan<char> context)
    {
        var count = 0;
        while (count < text.Length && count < context.Length && text[^(count + 1)] == context[^(count + 1)])
        {
            count++;
        }

        return count;
    }
}
