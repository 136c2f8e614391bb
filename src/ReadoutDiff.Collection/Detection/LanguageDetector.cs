using System.Buffers;
using System.Globalization;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Detection;

/// <summary>
/// Finds the language of a text by script, by letters that only other languages of the script have, and by function words.
/// Only Chinese, Russian and English are told; all others are unknown rather than taken for one of these.
/// </summary>
internal static class LanguageDetector
{
    private static readonly HashSet<string> Russian = Words("и в во не на с со что а по как из к ко о об для от это его её они мы за при также был была были или но бы же до");
    private static readonly HashSet<string> Bulgarian = Words("на и за от се да е са ще че със към като това при което които бе беше");
    private static readonly HashSet<string> English = Words("the of and to in a that is for on with as by was at from it its this his he has have be are will which between");

    // Letters of Ukrainian, Belarusian, Serbian, Macedonian, Kazakh, Kyrgyz, Tatar, Mongolian, Tajik.
    private static readonly SearchValues<char> OtherCyrillic = SearchValues.Create("іїєґўјљњћђџѓќѕәғқңөұүһҳҷӣӯІЇЄҐЎЈЉЊЋЂЏЃЌЅӘҒҚҢӨҰҮҺҲҶ");
    private static readonly SearchValues<char> OnlyRussian = SearchValues.Create("ыэёЫЭЁ");

    /// <summary>The language, and one line on what shows it.</summary>
    public static (Language Language, string Evidence) Detect(string text, string? pageLanguage)
    {
        var share = Scripts.Count(text);
        if (share.Letters == 0)
        {
            return (Language.Unknown, "no letters");
        }

        var (language, evidence) = ByScript(text, share);
        if (LanguageCodes.Parse(pageLanguage) is var declared && declared != Language.Unknown && declared == language)
        {
            evidence += ", html lang " + pageLanguage!.Trim();
        }

        return (language, evidence);
    }

    private static (Language Language, string Evidence) ByScript(string text, Scripts share)
    {
        if (share.Kana * 20 > share.Letters)
        {
            return (Language.Unknown, "kana: Japanese");
        }

        if (share.Hangul * 5 > share.Letters)
        {
            return (Language.Unknown, "Hangul: Korean");
        }

        // One Han character weighs about as much as two letters of a word.
        if (share.Han * 2 > share.Cyrillic + share.Latin && share.Han * 3 > share.Letters)
        {
            return (Language.Chinese, $"{Percent(share.Han, share.Letters)} Han");
        }

        if (share.Cyrillic > share.Latin && share.Cyrillic * 2 > share.Letters)
        {
            return Cyrillic(text, share);
        }

        if (share.Latin * 2 > share.Letters)
        {
            var (hits, words) = Hits(text, English);
            return hits * 100 >= words * 12 && words > 0
                ? (Language.English, $"Latin script, {Percent(hits, words)} English function words")
                : (Language.Unknown, $"Latin script, but only {Percent(hits, words)} English function words");
        }

        return (Language.Unknown, "neither Han nor Cyrillic nor Latin script");
    }

    private static (Language Language, string Evidence) Cyrillic(string text, Scripts share)
    {
        int other = 0, own = 0;
        foreach (var c in text)
        {
            other += OtherCyrillic.Contains(c) ? 1 : 0;
            own += OnlyRussian.Contains(c) ? 1 : 0;
        }

        if (other * 100 > share.Cyrillic)
        {
            return (Language.Unknown, $"Cyrillic with {Percent(other, share.Cyrillic)} letters that Russian does not have");
        }

        var (hits, words) = Hits(text, Russian);
        var (bulgarian, _) = Hits(text, Bulgarian);
        if (own == 0 && share.Cyrillic > 60 && bulgarian > hits / 2)
        {
            return (Language.Unknown, "Cyrillic without ы, э or ё: not Russian");
        }

        return own > 0 || hits * 100 >= words * 8
            ? (Language.Russian, $"Cyrillic, {Percent(hits, words)} Russian function words")
            : (Language.Unknown, $"Cyrillic, but only {Percent(hits, words)} Russian function words");
    }

    private static (int Hits, int Words) Hits(string text, HashSet<string> functionWords)
    {
        var lookup = functionWords.GetAlternateLookup<ReadOnlySpan<char>>();
        int hits = 0, words = 0;
        Span<char> lower = stackalloc char[24];
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetter(text[i]) || text[i] is '\'' or '’' or '-'))
            {
                i++;
            }

            words++;
            var word = text.AsSpan(start, i - start);
            if (word.Length <= lower.Length)
            {
                var length = word.ToLowerInvariant(lower);
                hits += length > 0 && lookup.Contains(lower[..length]) ? 1 : 0;
            }
        }

        return (hits, words);
    }

    private static string Percent(int part, int whole) => (whole == 0 ? 0 : Math.Round(100.0 * part / whole)).ToString("0", CultureInfo.InvariantCulture) + "%";

    private static HashSet<string> Words(string list) => [.. list.Split(' ')];
}
