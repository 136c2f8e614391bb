using System.Globalization;
using System.Text;

namespace ReadoutDiff.Text;

/// <summary>Reads text elements (extended grapheme clusters, UAX #29) one after another.</summary>
internal static class TextElements
{
    private const int LongestLookBack = 256;

    /// <summary>The length in UTF-16 code units of the text element at <paramref name="start"/>.</summary>
    public static int LengthAt(string text, int start, int end)
    {
        // Two neighbours from the ordinary blocks never join; asking the full algorithm for each would be most of the cost.
        if (IsPlain(text[start]) && (start + 1 >= end || IsPlain(text[start + 1])))
        {
            return 1;
        }

        return StringInfo.GetNextTextElementLength(text.AsSpan(start, end - start));
    }

    /// <summary>Whether no text element lies across a position.</summary>
    public static bool IsBoundary(string text, int at)
    {
        if (at <= 0 || at >= text.Length || (IsPlain(text[at - 1]) && IsPlain(text[at])))
        {
            return true;
        }

        // Elements are read from the nearest place that is a boundary in any context; longer ones than this occur only in hostile text.
        var start = at - 1;
        while (start > 0 && at - start < LongestLookBack && !(IsPlain(text[start - 1]) && IsPlain(text[start])))
        {
            start--;
        }

        while (start < at)
        {
            start += LengthAt(text, start, text.Length);
        }

        return start == at;
    }

    /// <summary>What the text element at <paramref name="start"/> is, by its first scalar value.</summary>
    public static ElementKind KindAt(string text, int start, int end)
    {
        var c = text[start];
        if (c < 0x80)
        {
            return char.IsAsciiLetter(c) ? ElementKind.Letter
                : char.IsAsciiDigit(c) ? ElementKind.Digit
                : c <= ' ' || c == 0x7F ? ElementKind.Space
                : ElementKind.Mark;
        }

        if (c is (>= '\u0400' and < '\u0482') or (>= '\u048A' and < '\u0530'))
        {
            return ElementKind.Letter;
        }

        if (IsHan(c))
        {
            return ElementKind.Han;
        }

        Rune.DecodeFromUtf16(text.AsSpan(start, end - start), out var rune, out _);
        if (rune.Value is >= 0x20000 and <= 0x3FFFF)
        {
            return ElementKind.Han;
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => ElementKind.Letter,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => ElementKind.Digit,
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Control or UnicodeCategory.Format => ElementKind.Space,
            _ => ElementKind.Mark,
        };
    }

    /// <summary>Whether a character is written without being seen, such as a soft hyphen or a zero-width space.</summary>
    public static bool IsInvisible(char c) =>
        c == '\u00AD' || (c >= '\u200B' && char.GetUnicodeCategory(c) == UnicodeCategory.Format);

    internal static bool IsHan(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '\u3005' or '\u3007';

    private static bool IsPlain(char c) =>
        c is (>= ' ' and < '\u0300') or (>= '\u0370' and < '\u0483') or (>= '\u048A' and < '\u0530')
            or (>= '\u2010' and <= '\u2027') or (>= '\u3001' and <= '\u3029') or (>= '\u3400' and <= '\u9FFF')
            or (>= '\uFF01' and <= '\uFF9D');
}
