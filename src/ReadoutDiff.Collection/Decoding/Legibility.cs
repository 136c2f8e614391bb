using System.Text;

namespace ReadoutDiff.Collection.Decoding;

/// <summary>
/// Tells text from mojibake: decoding by a wrong charset seldom fails, it gives other letters. In any Chinese or Russian text a
/// few characters make up a large share; letters that come from wrong decoding are spread evenly, or are such as the languages do not have.
/// </summary>
internal static class Legibility
{
    private static readonly Encoding Gb18030 = EncodingLabels.Find("gb18030")!;
    private static readonly Encoding Big5 = EncodingLabels.Find("big5")!;

    // Fewer letters than this prove nothing.
    private const int Evidence = 24;

    // Of so few Han characters a notice may have none of the frequent ones: «title, name of the one, name of the other» is a text too.
    private const int FrequencyEvidence = 200;

    /// <summary>Whether the letters beyond ASCII are such as no Chinese or Russian text has, or most are lost. Linear in the text.</summary>
    public static bool IsNonsense(string text)
    {
        int han = 0, frequentHan = 0, kana = 0, cyrillic = 0, foreignCyrillic = 0, capitals = 0, flips = 0, frames = 0, frequentLower = 0, frequentAny = 0, latin = 0, runs = 0, lost = 0, other = 0;
        var before = ' ';
        foreach (var c in text)
        {
            switch (c)
            {
                case >= '\u3400' and <= '\u9FFF' or >= '\uE000' and <= '\uF8FF':
                    han++;
                    frequentHan += EncodingGuess.IsFrequent(c) ? 1 : 0;
                    break;
                case >= '\u3041' and <= '\u30FA':
                    kana++;
                    break;
                case >= '\u0400' and <= '\u052F':
                    cyrillic++;
                    var lower = char.ToLowerInvariant(c);
                    foreignCyrillic += lower is >= 'а' and <= 'я' or 'ё' ? 0 : 1;
                    capitals += lower == c ? 0 : 1;
                    flips += lower != c && before is (>= 'а' and <= 'я') or 'ё' ? 1 : 0;
                    frequentLower += EncodingGuess.IsFrequent(c) ? 1 : 0;
                    frequentAny += EncodingGuess.IsFrequent(lower) ? 1 : 0;
                    break;
                case >= '\u0080' and <= '\u024F' when c != '\u00A0':
                    // In a word of any language a letter beyond ASCII stands among letters of ASCII.
                    latin += char.IsLetter(c) || char.IsControl(c) ? 1 : 0;
                    runs += (char.IsLetter(c) || char.IsControl(c)) && before >= '\u0080' ? 1 : 0;
                    break;
                case >= '\u2500' and <= '\u259F':
                    // Lines of tables stand in rows of their own, and not inside of words.
                    frames += char.IsLetter(before) ? 1 : 0;
                    break;
                case '\uFFFD':
                    lost++;
                    break;
                default:
                    other += c >= '\u0370' && char.IsLetter(c) ? 1 : 0;
                    break;
            }

            before = c;
        }

        var letters = han + kana + cyrillic + latin + other;
        return (lost >= Evidence && lost * 20 > letters)
            || (han >= Evidence && kana * 10 < han && frequentHan * 100 < han * 8 && (han >= FrequencyEvidence || HasStrangeHan(text)))
            || (cyrillic >= Evidence && ((foreignCyrillic + frames) * 5 > cyrillic
                || (capitals * 2 > cyrillic ? flips > 1 || frequentAny * 100 < cyrillic * 70 : frequentLower * 100 < cyrillic * 35)))
            || (latin >= Evidence && runs * 10 > latin * 6);
    }

    // The characters of level 1 of GB 2312, or of Big5, are nearly all of any Chinese text of today; wrong decoding gives others as often.
    private static bool HasStrangeHan(string text)
    {
        int han = 0, simplified = 0, traditional = 0;
        Span<byte> bytes = stackalloc byte[4];
        foreach (var c in text)
        {
            if (c is >= '\u3400' and <= '\u9FFF' or >= '\uE000' and <= '\uF8FF')
            {
                han++;
                simplified += Gb18030.GetBytes([c], bytes) == 2 && bytes[0] is >= 0xB0 and <= 0xD7 && bytes[1] >= 0xA1 ? 1 : 0;
                traditional += Big5.GetBytes([c], bytes) == 2 && bytes[0] is >= 0xA4 and <= 0xC6 ? 1 : 0;
            }
        }

        return Math.Max(simplified, traditional) * 4 < han * 3;
    }

    /// <summary>Whether a text's letters were replaced by question marks where it was published. Linear in the text.</summary>
    public static bool IsQuestionMarks(string text)
    {
        var marks = text.AsSpan().Count('?');
        return marks >= Evidence && marks * 2 > text.Count(char.IsLetter);
    }
}
