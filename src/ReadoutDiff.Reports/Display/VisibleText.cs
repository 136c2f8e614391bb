using System.Globalization;
using System.Text;

namespace ReadoutDiff.Reports.Display;

/// <summary>
/// Makes published words safe to print: a page may carry terminal escapes, characters that turn the direction of
/// writing around, or broken surrogates.
/// </summary>
public static class VisibleText
{
    /// <summary>
    /// One line of text without control and format characters; line breaks, tabs and separators become one space,
    /// a lone surrogate becomes U+FFFD. Letters are kept as they are.
    /// </summary>
    public static string Line(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsBreak(rune))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (!IsInvisible(rune))
            {
                line.Append(rune);
            }
        }

        return line.ToString();
    }

    /// <summary>Whether a character prints nothing and may steer the device or the direction of the words around it.</summary>
    public static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format;

    private static bool IsBreak(Rune rune) =>
        rune.Value is '\n' or '\r' or '\t' or 0x0B or 0x0C or 0x85
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
