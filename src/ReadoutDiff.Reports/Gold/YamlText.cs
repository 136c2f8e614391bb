using System.Globalization;
using System.Text;

namespace ReadoutDiff.Reports.Gold;

/// <summary>Words as a double-quoted YAML scalar (YAML 1.2, 7.3.1) that means exactly these words.</summary>
internal static class YamlText
{
    public static string Quoted(string words)
    {
        var quoted = new StringBuilder(words.Length + 8).Append('"');
        foreach (var rune in words.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\')
            {
                quoted.Append('\\').Append((char)rune.Value);
            }
            else if (IsSeen(rune))
            {
                quoted.Append(rune.ToString());
            }
            else if (rune.IsBmp)
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            }
            else
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}");
            }
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Words as one line of a comment.</summary>
    public static string Comment(string words) => Display.VisibleText.Line(words);

    private static bool IsSeen(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);
}
