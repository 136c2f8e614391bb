using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Versions;

/// <summary>The words of a statement with their counts; Han characters as pairs of neighbours, since single ones are in every sentence.</summary>
internal sealed class WordBag
{
    // Numbers of the words, ascending, and how often each is there.
    private readonly int[] _words;
    private readonly int[] _counts;

    private WordBag(int[] words, int[] counts)
    {
        (_words, _counts) = (words, counts);
        Size = counts.Sum();
    }

    /// <summary>How many words there are, repeated ones counted.</summary>
    public int Size { get; }

    /// <summary>The different words, by their numbers.</summary>
    public IReadOnlyList<int> Words => _words;

    /// <summary>The words of a span; O(n log n).</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The span.</param>
    /// <param name="all">Numbers the words; bags of the same numbers can be compared.</param>
    public static WordBag Of(string text, TextSpan span, WordNumbers all)
    {
        var numbers = new List<int>();
        Token? han = null;
        foreach (var token in Tokenizer.Tokenize(text, span))
        {
            if (token.Kind == TokenKind.Han)
            {
                var start = han is { } before && before.Span.End == token.Span.Start ? before.Span.Start : token.Span.Start;
                numbers.Add(all.Of(text.AsSpan(start, token.Span.End - start)));
                han = token;
                continue;
            }

            han = null;
            if (token.Kind != TokenKind.Punctuation)
            {
                numbers.Add(all.OfFolded(text.AsSpan(token.Span.Start, token.Span.Length)));
            }
        }

        numbers.Sort();
        var (words, counts, last) = (new int[numbers.Count], new int[numbers.Count], -1);
        foreach (var number in numbers)
        {
            if (last < 0 || words[last] != number)
            {
                words[++last] = number;
            }

            counts[last]++;
        }

        return new WordBag(words[..(last + 1)], counts[..(last + 1)]);
    }

    /// <summary>How many words two bags share, repeated ones counted; linear in the bags.</summary>
    public int Shared(WordBag other)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < _words.Length && j < other._words.Length;)
        {
            if (_words[i] == other._words[j])
            {
                shared += Math.Min(_counts[i++], other._counts[j++]);
            }
            else if (_words[i] < other._words[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return shared;
    }

    /// <summary>The words that are left when another bag's are taken out.</summary>
    public WordBag Without(WordBag other)
    {
        var (words, counts) = (new List<int>(), new List<int>());
        var j = 0;
        for (var i = 0; i < _words.Length; i++)
        {
            while (j < other._words.Length && other._words[j] < _words[i])
            {
                j++;
            }

            var left = j < other._words.Length && other._words[j] == _words[i] ? _counts[i] - other._counts[j] : _counts[i];
            if (left > 0)
            {
                words.Add(_words[i]);
                counts.Add(left);
            }
        }

        return new WordBag([.. words], [.. counts]);
    }
}
