using System.Text;
using System.Xml;

namespace ReadoutDiff.Watch.Alerts;

/// <summary>Text that any XML 1.0 document may contain.</summary>
internal static class XmlText
{
    /// <summary>The text with U+FFFD in place of each character that XML 1.0 (2.2) does not allow.</summary>
    public static string Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune);
        }

        return clean.ToString();
    }
}
