using System.Text;

namespace ReadoutDiff.Watch.Alerts;

/// <summary>Text that is to stand in one line: a subject, a status, a variable.</summary>
internal static class OneLine
{
    /// <summary>
    /// The text with each run of line breaks, control characters and spaces made one space, and without the marks that turn
    /// its direction, which print nothing themselves; halves of characters become U+FFFD.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="longest">The most UTF-16 code units kept; a longer text ends with an ellipsis.</param>
    public static string Of(string text, int longest = int.MaxValue)
    {
        var line = new StringBuilder(Math.Min(text.Length, longest));
        var isSpaced = true;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsDirectionMark(rune))
            {
                continue;
            }

            if (IsSpace(rune))
            {
                if (!isSpaced)
                {
                    line.Append(' ');
                }

                isSpaced = true;
                continue;
            }

            if (line.Length + rune.Utf16SequenceLength > longest - 1)
            {
                return line.Append('…').ToString();
            }

            line.Append(rune);
            isSpaced = false;
        }

        return line.ToString().TrimEnd(' ');
    }

    private static bool IsSpace(Rune rune) => Rune.IsControl(rune) || Rune.IsWhiteSpace(rune);

    private static bool IsDirectionMark(Rune rune) => rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
