using Lucene.Net.Tartarus.Snowball.Ext;
using ReadoutDiff.Model;

namespace ReadoutDiff.Text;

/// <summary>
/// Reduces inflected words to a common stem with the Snowball algorithms (M. F. Porter, "Snowball: A language for
/// stemming algorithms", 2001) for Russian and English.
/// </summary>
public static class Stemmer
{
    /// <summary>The shortest word that is stemmed, in UTF-16 code units.</summary>
    public const int ShortestWord = 3;

    private const int LongestWord = 64;

    /// <summary>
    /// The stem of a word; the word itself in other languages and where it is shorter than 3 or longer than 64 code units.
    /// Pure; <see cref="StemCache"/> remembers results where the same words come again.
    /// </summary>
    /// <param name="foldedWord">A word as given by <see cref="Folding.Fold(ReadOnlySpan{char})"/>.</param>
    /// <param name="language">Whose inflection to strip.</param>
    public static string Stem(string foldedWord, Language language)
    {
        ArgumentNullException.ThrowIfNull(foldedWord);
        if (foldedWord.Length is < ShortestWord or > LongestWord)
        {
            return foldedWord;
        }

        switch (language)
        {
            case Language.Russian:
                var russian = new RussianStemmer();
                russian.SetCurrent(foldedWord);
                russian.Stem();
                return russian.Current;
            case Language.English:
                if (NameOfItsOwn(foldedWord) is { } name)
                {
                    return name;
                }

                var english = new EnglishStemmer();
                english.SetCurrent(foldedWord);
                english.Stem();
                return english.Current;
            default:
                return foldedWord;
        }
    }

    // Snowball takes "important" back to "import" and "multilateralism" to "multilateral": words of another meaning.
    private static string? NameOfItsOwn(string word)
    {
        var singular = word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;
        return singular.Length > 6 && (singular[^3..] is "ism" or "ist" or "ant" || singular[^4..] is "ance") ? singular : null;
    }
}
