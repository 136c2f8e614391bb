using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Versions;

/// <summary>The words of a statement with their counts; Han characters as pairs of neighbours, since single ones are in every sentence.</summary>
internal sealed class WordBag
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    private WordBag()
    {
    }

    /// <summary>How many words there are, repeated ones counted.</summary>
    public int Size { get; private set; }

    /// <summary>The different words.</summary>
    public IEnumerable<string> Words => _counts.Keys;

    /// <summary>The words of a span; linear.</summary>
    public static WordBag Of(string text, TextSpan span)
    {
        var bag = new WordBag();
        Token? han = null;
        foreach (var token in Tokenizer.Tokenize(text, span))
        {
            if (token.Kind == TokenKind.Han)
            {
                var start = han is { } before && before.Span.End == token.Span.Start ? before.Span.Start : token.Span.Start;
                bag.Add(text[start..token.Span.End]);
                han = token;
                continue;
            }

            han = null;
            if (token.Kind != TokenKind.Punctuation)
            {
                bag.Add(Folding.Fold(text.AsSpan(token.Span.Start, token.Span.Length)));
            }
        }

        return bag;
    }

    /// <summary>How many words two bags share, repeated ones counted.</summary>
    public int Shared(WordBag other)
    {
        var shared = 0;
        foreach (var (word, count) in _counts)
        {
            shared += Math.Min(count, other._counts.GetValueOrDefault(word));
        }

        return shared;
    }

    /// <summary>The words that are left when another bag's are taken out.</summary>
    public WordBag Without(WordBag other)
    {
        var rest = new WordBag();
        foreach (var (word, count) in _counts)
        {
            if (count - other._counts.GetValueOrDefault(word) is > 0 and var left)
            {
                rest._counts[word] = left;
                rest.Size += left;
            }
        }

        return rest;
    }

    private void Add(string word)
    {
        _counts[word] = _counts.GetValueOrDefault(word) + 1;
        Size++;
    }
}
