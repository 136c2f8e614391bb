using System.Globalization;
using System.Text;

namespace ReadoutDiff.Reports.Versions;

/// <summary>
/// Changed words for the eye: what prints nothing, or prints like a common space, is named in ‹›, since it may be all
/// that changed.
/// </summary>
public static class ShownWords
{
    /// <summary>One line in which every character can be seen; linear. Words with nothing to name are as they were, but for spaces at line breaks.</summary>
    public static string Of(ReadOnlySpan<char> words)
    {
        var isBlank = words.IsWhiteSpace();
        var shown = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            if (rune.Value == ' ')
            {
                shown.Append(isBlank ? "‹space›" : " ");
            }
            else if (rune.Value is '\n' or '\r')
            {
                shown.Append(isBlank ? "‹line break›" : " ");
            }
            else if (Rune.IsWhiteSpace(rune) || Display.VisibleText.IsInvisible(rune))
            {
                shown.Append(CultureInfo.InvariantCulture, $"‹{Name(rune)}›");
            }
            else
            {
                shown.Append(rune);
            }
        }

        return shown.ToString();
    }

    private static string Name(Rune rune) => rune.Value switch
    {
        '\t' => "tab",
        0xA0 => "no-break space",
        0xAD => "soft hyphen",
        0x202F => "narrow no-break space",
        0x3000 => "ideographic space",
        _ => string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}"),
    };
}
