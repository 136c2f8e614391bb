using System.Collections.Concurrent;
using ReadoutDiff.Model;

namespace ReadoutDiff.Text;

/// <summary>Remembers the stems of words seen before. Bounded and safe for use by several threads.</summary>
/// <param name="capacity">How many words of each language are kept; further ones are stemmed anew each time.</param>
public sealed class StemCache(int capacity = 20_000)
{
    private readonly ConcurrentDictionary<string, string> _russian = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _english = new(StringComparer.Ordinal);
    private int _russianCount;
    private int _englishCount;

    /// <summary>The same as <see cref="Stemmer.Stem"/>.</summary>
    public string Stem(string foldedWord, Language language) => language switch
    {
        Language.Russian => Remember(_russian, ref _russianCount, foldedWord, language),
        Language.English => Remember(_english, ref _englishCount, foldedWord, language),
        _ => foldedWord,
    };

    private string Remember(ConcurrentDictionary<string, string> stems, ref int count, string word, Language language)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (stems.TryGetValue(word, out var stem))
        {
            return stem;
        }

        stem = Stemmer.Stem(word, language);

        // Counted here because the dictionary's own Count takes all its locks.
        if (Volatile.Read(ref count) < capacity && stems.TryAdd(word, stem))
        {
            Interlocked.Increment(ref count);
        }

        return stem;
    }
}
