using System.Buffers;
using System.Globalization;
using System.Text;
using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Versions;

/// <summary>
/// The words of a stretch of text apart from how they are set. Two stretches with the same word forms differ in typography
/// at most. What may carry meaning counts as a word: capitals, ё, signs of quantity, question and exclamation marks, and
/// that something stands in quotation marks, though not their shape.
/// </summary>
internal static class WordForms
{
    private const string Quotes = "\"«»„“”‟‹›『』「」《》〈〉＂〝〞";
    private const string Hyphens = "-‐‑−–—－";
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ");

    private const string SingleQuotes = "'‘’‛＇ʼ";

    /// <summary>The word forms of several stretches, in order; linear.</summary>
    public static List<string> Of(string text, IReadOnlyList<TextSpan> spans)
    {
        var forms = new List<string>();
        foreach (var span in spans)
        {
            foreach (var token in Tokenizer.Tokenize(text, span))
            {
                if (token.Kind != TokenKind.Punctuation)
                {
                    forms.Add(Form(text.AsSpan(token.Span.Start, token.Span.Length)));
                }
                else if (Mark(text, token.Span, span) is { } mark)
                {
                    forms.Add(mark);
                }
            }
        }

        return forms;
    }

    /// <summary>Whether statements of two versions have the same word forms; linear.</summary>
    public static bool AreEqual(AnalyzedReadout before, IReadOnlyList<int> earlier, AnalyzedReadout after, IReadOnlyList<int> later)
    {
        var (left, right) = (before.Readout.Text, after.Readout.Text);
        if (earlier.Count == 1 && later.Count == 1)
        {
            var (a, b) = (before.Statements[earlier[0]].Span, after.Statements[later[0]].Span);
            if (left.AsSpan(a.Start, a.Length).SequenceEqual(right.AsSpan(b.Start, b.Length)))
            {
                return true;
            }
        }

        return Of(left, [.. earlier.Select(order => before.Statements[order].Span)]).SequenceEqual(Of(right, [.. later.Select(order => after.Statements[order].Span)]));
    }

    /// <summary>A word without the variants of writing the same characters.</summary>
    public static string Form(ReadOnlySpan<char> word)
    {
        // Plain letters and digits have no variants.
        if (word.IndexOfAnyExcept(Plain) < 0)
        {
            return word.ToString();
        }

        var form = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (Hyphens.Contains(c, StringComparison.Ordinal))
            {
                form.Append('-');
            }
            else if (SingleQuotes.Contains(c, StringComparison.Ordinal))
            {
                form.Append('\'');
            }
            else if (!TextElements.IsInvisible(c))
            {
                form.Append(Narrow(c));
            }
        }

        var text = form.ToString();
        return text.IsNormalized() ? text : text.Normalize();
    }

    /// <summary>Whether a mark sets words apart as another's; marks of a title, such as 《》, do not.</summary>
    public static bool IsQuote(char mark) => Narrow(mark) is not ('《' or '》' or '〈' or '〉') and var c && Quotes.Contains(c, StringComparison.Ordinal);

    /// <summary>Whether a mark is a single quotation mark or an apostrophe.</summary>
    public static bool IsSingleQuote(char mark) => SingleQuotes.Contains(Narrow(mark), StringComparison.Ordinal);

    private static string? Mark(string text, TextSpan mark, TextSpan within)
    {
        var c = Narrow(text[mark.Start]);
        if (Quotes.Contains(c, StringComparison.Ordinal) || SingleQuotes.Contains(c, StringComparison.Ordinal))
        {
            return "\"";
        }

        if (Hyphens.Contains(c, StringComparison.Ordinal))
        {
            return IsSignOfNumber(text, mark, within) ? "-" : null;
        }

        if (c is '?' or '!' or '%' or '‰' or '&' or '@' or '#' or '/' or '§' or '*')
        {
            return c.ToString();
        }

        Rune.DecodeFromUtf16(text.AsSpan(mark.Start, mark.Length), out var rune, out _);
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol or UnicodeCategory.OtherSymbol
            ? mark.Of(text)
            : null;
    }

    private static bool IsSignOfNumber(string text, TextSpan mark, TextSpan within) =>
        mark.End < within.End && char.IsAsciiDigit(text[mark.End])
        && (mark.Start == within.Start || char.IsWhiteSpace(text[mark.Start - 1]) || text[mark.Start - 1] is '(' or '（');

    private static char Narrow(char c) => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;
}
