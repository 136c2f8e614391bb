using System.Collections.Concurrent;
using ReadoutDiff.Text;

namespace ReadoutDiff.Lexicon.Values;

/// <summary>Tells words that can begin a value of a language from all others, remembering a bounded number of words. Safe for use by several threads.</summary>
/// <param name="mayBegin">Whether a folded word can.</param>
internal sealed class ValueWords(Func<string, bool> mayBegin)
{
    private const int MostRemembered = 20_000;
    private const int LongestRemembered = 64;

    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Whether a word as written can begin a value; false means that it never does.</summary>
    public bool MayBegin(ReadOnlySpan<char> written)
    {
        if (_known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out var known))
        {
            return known;
        }

        known = mayBegin(Folding.Fold(written));
        if (written.Length <= LongestRemembered && Volatile.Read(ref _count) < MostRemembered && _known.TryAdd(written.ToString(), known))
        {
            Interlocked.Increment(ref _count);
        }

        return known;
    }
}
