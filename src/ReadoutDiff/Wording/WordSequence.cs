using ReadoutDiff.Model;

namespace ReadoutDiff.Wording;

/// <summary>The words of one side as numbers: equal words of both sides have the same number.</summary>
internal sealed class WordSequence
{
    private WordSequence(string text, int start, List<WordPiece> pieces, int[] words, int[] symbols, Vocabulary vocabulary)
    {
        Text = text;
        Start = start;
        Pieces = pieces;
        Words = words;
        Symbols = symbols;
        Vocabulary = vocabulary;
    }

    /// <summary>The text the pieces lie in.</summary>
    public string Text { get; }

    /// <summary>Where the compared part of the text begins.</summary>
    public int Start { get; }

    /// <summary>All pieces, white space included.</summary>
    public List<WordPiece> Pieces { get; }

    /// <summary>For each word, the index of its piece.</summary>
    public int[] Words { get; }

    /// <summary>For each word, its number.</summary>
    public int[] Symbols { get; }

    /// <summary>The words behind the numbers.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Cuts ranges of a text into words and numbers them; cost is linear.</summary>
    public static WordSequence Create(string text, IReadOnlyList<TextSpan> ranges, Vocabulary vocabulary)
    {
        var pieces = WordPieces.Of(text, ranges);
        var words = new List<int>(pieces.Count);
        var symbols = new List<int>(pieces.Count);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (!pieces[i].IsSpace)
            {
                words.Add(i);
                symbols.Add(vocabulary.Number(text.AsSpan(pieces[i].Span.Start, pieces[i].Span.Length)));
            }
        }

        return new WordSequence(text, ranges.Count > 0 ? ranges[0].Start : 0, pieces, [.. words], [.. symbols], vocabulary);
    }

    /// <summary>Takes whole stretches of a text as its words, such as statements: equal characters are equal words. Linear.</summary>
    public static WordSequence OfUnits(string text, IReadOnlyList<TextSpan> units, Vocabulary vocabulary)
    {
        var symbols = new int[units.Count];
        for (var i = 0; i < symbols.Length; i++)
        {
            symbols[i] = vocabulary.Number(text.AsSpan(units[i].Start, units[i].Length));
        }

        return new WordSequence(text, 0, [.. units.Select(unit => new WordPiece(unit, IsSpace: false))], [.. Enumerable.Range(0, symbols.Length)], symbols, vocabulary);
    }
}
