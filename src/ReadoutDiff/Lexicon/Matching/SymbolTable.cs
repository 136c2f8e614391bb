using System.Collections.Concurrent;
using ReadoutDiff.Lexicon.Forms;
using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Lexicon.Matching;

/// <summary>
/// Numbers the words of all forms of a language and tells which of them a word of a text is. Built once, then read by
/// any number of threads; remembers a bounded number of words.
/// </summary>
internal sealed class SymbolTable(Language language)
{
    private const int MostRemembered = 20_000;
    private const int LongestWord = 64;

    private readonly Dictionary<FormWord, int> _symbols = [];
    private readonly Dictionary<char, int[]> _han = [];
    private readonly Dictionary<string, int> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _cased = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _casedPrefixes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int[]> _remembered = new(StringComparer.Ordinal);
    private int _longestPrefix;
    private int _rememberedCount;

    /// <summary>How many numbers there are.</summary>
    public int Count => _symbols.Count;

    /// <summary>The number of a word of a form; the same word has the same number. Not for use while texts are read.</summary>
    public int Add(FormWord word)
    {
        if (word.Kind == FormWordKind.Stem)
        {
            word = word with { Text = Stemmer.Stem(word.Text, language) };
        }

        if (_symbols.TryGetValue(word, out var symbol))
        {
            return symbol;
        }

        symbol = _symbols.Count;
        _symbols.Add(word, symbol);
        switch (word.Kind)
        {
            case FormWordKind.Exact when word.Text.Length == 1 && TextElements.IsHan(word.Text[0]):
                _han[word.Text[0]] = [symbol];
                break;
            case FormWordKind.Exact:
                _exact[word.Text] = symbol;
                break;
            case FormWordKind.Stem:
                _stems[word.Text] = symbol;
                break;
            case FormWordKind.Cased:
                _cased[word.Text] = symbol;
                break;
            case FormWordKind.Prefix:
                _prefixes[word.Text] = symbol;
                _longestPrefix = Math.Max(_longestPrefix, word.Text.Length);
                break;
            case FormWordKind.CasedPrefix:
                _casedPrefixes[word.Text] = symbol;
                _longestPrefix = Math.Max(_longestPrefix, word.Text.Length);
                break;
        }

        return symbol;
    }

    /// <summary>The numbers of the form words that an atom of a text is; none for marks.</summary>
    public int[] Of(string text, Atom atom)
    {
        var length = atom.End - atom.Start;
        if (atom.Kind == AtomKind.Han && length == 1)
        {
            return _han.GetValueOrDefault(Folding.Fold(text[atom.Start])) ?? [];
        }

        return atom.Kind is AtomKind.Mark or AtomKind.SentenceEnd || length > LongestWord
            ? []
            : OfWord(text.AsSpan(atom.Start, length));
    }

    private int[] OfWord(ReadOnlySpan<char> word)
    {
        if (_remembered.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known))
        {
            return known;
        }

        known = LookUp(word);
        if (Volatile.Read(ref _rememberedCount) < MostRemembered && _remembered.TryAdd(word.ToString(), known))
        {
            Interlocked.Increment(ref _rememberedCount);
        }

        return known;
    }

    private int[] LookUp(ReadOnlySpan<char> word)
    {
        var written = WrittenWord.Of(word);
        var folded = Folding.Fold(written);
        var found = new List<int>();
        Find(_exact, folded, found);
        Find(_cased, written, found);
        // A shorter word is no inflected one: «со» is not «соя».
        if (_stems.Count > 0 && folded.Length >= Stemmer.ShortestWord)
        {
            Find(_stems, Stemmer.Stem(folded, language), found);
        }

        FindPrefixes(_prefixes, folded, found);
        FindPrefixes(_casedPrefixes, written, found);
        return [.. found];
    }

    private void FindPrefixes(Dictionary<string, int> table, string word, List<int> found)
    {
        if (table.Count == 0)
        {
            return;
        }

        var lookup = table.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 2; length <= Math.Min(word.Length, _longestPrefix); length++)
        {
            if (lookup.TryGetValue(word.AsSpan(0, length), out var symbol))
            {
                found.Add(symbol);
            }
        }
    }

    private static void Find(Dictionary<string, int> table, string word, List<int> found)
    {
        if (table.TryGetValue(word, out var symbol))
        {
            found.Add(symbol);
        }
    }
}
