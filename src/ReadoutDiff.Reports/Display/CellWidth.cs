using System.Globalization;
using System.Text;

namespace ReadoutDiff.Reports.Display;

/// <summary>
/// Widths in cells of a fixed-pitch display: 2 for wide and full-width characters (Unicode Annex #11), 0 for
/// combining marks, else 1.
/// </summary>
public static class CellWidth
{
    /// <summary>The width of a text.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width;
    }

    /// <summary>The width of a character.</summary>
    public static int Of(Rune rune) => rune.Value switch
    {
        < 0x300 => 1,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) => 2,
        (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) => 2,
        (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD) => 2,
        _ => 1,
    };

    /// <summary>The text, cut between text elements and closed with a mark where it is wider than allowed.</summary>
    /// <param name="text">One line.</param>
    /// <param name="width">Cells allowed, 0 or more.</param>
    /// <param name="mark">What shows the cut.</param>
    public static string Fit(string text, int width, string mark = "…")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(mark);
        if (Of(text) <= width)
        {
            return text;
        }

        var room = width - Of(mark);
        if (room <= 0)
        {
            return width >= Of(mark) ? mark : "";
        }

        var end = 0;
        while (end < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text, end);
            var cells = Of(text.AsSpan(end, length));
            if (cells > room)
            {
                break;
            }

            room -= cells;
            end += length;
        }

        return text[..end].TrimEnd() + mark;
    }
}
