using System.Collections.Concurrent;
using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Versions;

/// <summary>Remembers the stems and the figures or times of a bounded number of words. Safe for use by several threads.</summary>
internal sealed class WordMeanings
{
    private const int MostRemembered = 20_000;
    private const int LongestRemembered = 64;

    private readonly ConcurrentDictionary<(string Word, Language Language), (string Stem, string? Value)> _known = new();
    private int _count;

    /// <summary>The stem of a folded word, and what figure or time it names; null where none.</summary>
    /// <param name="word">The word.</param>
    /// <param name="before">The folded word before it.</param>
    /// <param name="language">Whose inflection to strip.</param>
    public (string Stem, string? Value) Of(string word, string before, Language language)
    {
        if (!_known.TryGetValue((word, language), out var known))
        {
            var stem = Stemmer.Stem(word, language);
            known = (stem, NumberWords.Value(word, stem) ?? CalendarWords.Value(word, ""));
            if (word.Length <= LongestRemembered && Volatile.Read(ref _count) < MostRemembered && _known.TryAdd((word, language), known))
            {
                Interlocked.Increment(ref _count);
            }
        }

        return CalendarWords.IsPeriod(word) ? (known.Stem, NumberWords.Value(word, known.Stem) ?? CalendarWords.Value(word, before)) : known;
    }
}
