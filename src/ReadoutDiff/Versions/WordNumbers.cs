using System.Collections.Concurrent;
using ReadoutDiff.Text;

namespace ReadoutDiff.Versions;

/// <summary>Numbers words by their characters, in no order. Safe for use by several threads.</summary>
internal sealed class WordNumbers
{
    private const int LongestOnStack = 256;

    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private int _next;

    /// <summary>The number of a word as it stands, new or known.</summary>
    public int Of(ReadOnlySpan<char> word)
    {
        if (!_numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var number))
        {
            number = _numbers.GetOrAdd(word.ToString(), _ => Interlocked.Increment(ref _next));
        }

        return number;
    }

    /// <summary>The number of a word's folded form.</summary>
    public int OfFolded(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestOnStack)
        {
            return Of(Folding.Fold(word));
        }

        Span<char> folded = stackalloc char[word.Length];
        return Of(folded[..Folding.Fold(word, folded)]);
    }
}
