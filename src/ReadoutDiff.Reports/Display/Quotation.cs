using System.Globalization;
using System.Text;
using ReadoutDiff.Model;

namespace ReadoutDiff.Reports.Display;

/// <summary>The words that name something, with as much of their statement around them as there is room for.</summary>
/// <param name="Before">Words of the statement before them.</param>
/// <param name="Words">The words themselves; cut at the end only where they alone have no room.</param>
/// <param name="After">Words of the statement after them.</param>
/// <param name="IsCutBefore">Whether the statement begins earlier.</param>
/// <param name="IsCutAfter">Whether the statement goes on.</param>
public readonly record struct Quotation(TextSpan Before, TextSpan Words, TextSpan After, bool IsCutBefore, bool IsCutAfter)
{
    // A letter with its marks rarely takes more UTF-16 units; where it does, a little less is quoted.
    private const int UnitsInCell = 4;

    /// <summary>Quotes words inside a statement.</summary>
    /// <param name="text">The original text.</param>
    /// <param name="words">The words to show.</param>
    /// <param name="statement">The statement they stand in.</param>
    /// <param name="cells">Room in cells, the marks of cutting included.</param>
    public static Quotation Of(string text, TextSpan words, TextSpan statement, int cells)
    {
        ArgumentNullException.ThrowIfNull(text);
        var room = cells - CellWidth.Of(text.AsSpan(words.Start, words.Length)) - 2;
        if (room < 0)
        {
            var end = Forward(text, words.Start, words.End, cells - 1);
            return new Quotation(
                new TextSpan(words.Start, words.Start), new TextSpan(words.Start, end), new TextSpan(end, end), false, true);
        }

        var start = Backward(text, words.Start, statement.Start, room * 2 / 5);
        room -= CellWidth.Of(text.AsSpan(start, words.Start - start));
        var stop = AtWordEnd(text, Forward(text, words.End, statement.End, room), words.End, statement.End);
        room -= CellWidth.Of(text.AsSpan(words.End, stop - words.End));
        start = AtWordStart(text, Backward(text, start, statement.Start, room), words.Start, statement.Start);
        return new Quotation(
            new TextSpan(start, words.Start), words, new TextSpan(words.End, stop), start > statement.Start, stop < statement.End);
    }

    /// <summary>The quotation as one safe line, with … where the statement was cut.</summary>
    public string Line(string text, string mark = "…")
    {
        var line = VisibleText.Line(text.AsSpan(Before.Start, After.End - Before.Start)).Trim();
        return (IsCutBefore ? mark : "") + line + (IsCutAfter ? mark : "");
    }

    private static int Forward(string text, int from, int limit, int room)
    {
        while (from < limit)
        {
            var length = Math.Min(StringInfo.GetNextTextElementLength(text, from), limit - from);
            room -= CellWidth.Of(text.AsSpan(from, length));
            if (room < 0)
            {
                break;
            }

            from += length;
        }

        return from;
    }

    private static int Backward(string text, int from, int limit, int room)
    {
        // Text elements can only be found forwards, so they are listed from a place before all that there is room for.
        var starts = new List<int>();
        var first = Math.Max(limit, from - (room * UnitsInCell) - UnitsInCell);
        while (first > limit && first < from && IsInsideElement(text[first]))
        {
            first++;
        }

        for (var at = first; at < from; at += StringInfo.GetNextTextElementLength(text, at))
        {
            starts.Add(at);
        }

        for (var index = starts.Count - 1; index >= 0; index--)
        {
            room -= CellWidth.Of(text.AsSpan(starts[index], from - starts[index]));
            if (room < 0)
            {
                break;
            }

            from = starts[index];
        }

        return from;
    }

    private static int AtWordStart(string text, int start, int words, int limit)
    {
        if (start <= limit || !SplitsWord(text, start))
        {
            return start;
        }

        while (start < words && SplitsWord(text, start))
        {
            start++;
        }

        return start;
    }

    private static int AtWordEnd(string text, int end, int words, int limit)
    {
        if (end >= limit || !SplitsWord(text, end))
        {
            return end;
        }

        while (end > words && SplitsWord(text, end))
        {
            end--;
        }

        return end;
    }

    private static bool IsInsideElement(char c) =>
        char.IsLowSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.EnclosingMark;

    private static bool SplitsWord(string text, int at) => IsSpaced(text[at - 1]) && IsSpaced(text[at]);

    /// <summary>A letter or digit of a script that puts spaces between words, or a part of a surrogate pair or combined letter.</summary>
    private static bool IsSpaced(char c) =>
        char.IsSurrogate(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark
        || (char.IsLetterOrDigit(c) && CellWidth.Of(new Rune(c)) == 1);
}
