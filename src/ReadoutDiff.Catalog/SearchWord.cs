using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Catalog;

/// <summary>Cuts the words of a search to what is looked for.</summary>
internal static class SearchWord
{
    private const int MaxCount = 16;

    // A shorter stem would be found in words of quite another meaning.
    private const int ShortestStem = 4;

    /// <summary>The folded beginnings that are looked for; at most 16, of at most the first 1,000 code units.</summary>
    public static IReadOnlyList<string> Of(string? words)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return [];
        }

        var folded = Folding.Fold(words.AsSpan(0, Math.Min(words.Length, MeetingQuery.MaxWords)));
        return [.. folded.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Take(MaxCount).Select(Beginning)];
    }

    // An ending that inflection adds is not looked for, where the rest still begins the word.
    private static string Beginning(string word)
    {
        var stem = Stemmer.Stem(word, word.Any(c => c is >= 'а' and <= 'я') ? Language.Russian : Language.English);
        return stem.Length >= ShortestStem && word.StartsWith(stem, StringComparison.Ordinal) ? stem : word;
    }
}
