using System.Buffers;
using Lucene.Net.Tartarus.Snowball.Ext;
using ReadoutDiff.Model;

namespace ReadoutDiff.Text;

/// <summary>
/// Reduces inflected words to a common stem with the Snowball algorithms (M. F. Porter, "Snowball: A language for
/// stemming algorithms", 2001) for Russian and English.
/// </summary>
public static class Stemmer
{
    private const int LongestWord = 64;
    private static readonly SearchValues<char> RussianVowels = SearchValues.Create("аеиоуыэюя");

    /// <summary>
    /// The stem of a word; the word itself in other languages and where it is longer than any inflected word (64 code units).
    /// Pure; <see cref="StemCache"/> remembers results where the same words come again.
    /// </summary>
    /// <param name="foldedWord">A word as given by <see cref="Folding.Fold(ReadOnlySpan{char})"/>.</param>
    /// <param name="language">Whose inflection to strip.</param>
    public static string Stem(string foldedWord, Language language)
    {
        ArgumentNullException.ThrowIfNull(foldedWord);
        if (foldedWord.Length is < 3 or > LongestWord)
        {
            return foldedWord;
        }

        switch (language)
        {
            case Language.Russian:
                var russian = new RussianStemmer();
                russian.SetCurrent(foldedWord);
                russian.Stem();
                return WithoutGenitivePlural(russian.Current);
            case Language.English:
                var english = new EnglishStemmer();
                english.SetCurrent(foldedWord);
                english.Stem();
                return english.Current;
            default:
                return foldedWord;
        }
    }

    // Snowball takes the -ов of «Лавров» for an ending but keeps it in «Лаврова»; without it both are one name.
    private static string WithoutGenitivePlural(string stem)
    {
        if (stem.Length < 4 || stem[^1] != 'в' || stem[^2] is not ('о' or 'е'))
        {
            return stem;
        }

        var firstVowel = stem.AsSpan().IndexOfAny(RussianVowels);
        return firstVowel < stem.Length - 2 ? stem[..^2] : stem;
    }
}
