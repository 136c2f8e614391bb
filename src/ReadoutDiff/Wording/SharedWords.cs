namespace ReadoutDiff.Wording;

/// <summary>The words of one side that the other side has too, somewhere.</summary>
internal sealed class SharedWords
{
    private readonly Vocabulary _vocabulary;

    private SharedWords(int[] words, int[] symbols, Vocabulary vocabulary)
    {
        Words = words;
        Symbols = symbols;
        _vocabulary = vocabulary;
    }

    /// <summary>For each shared word, its index among all words of the side.</summary>
    public int[] Words { get; }

    /// <summary>For each shared word, its number.</summary>
    public int[] Symbols { get; }

    /// <summary>Picks the words of a side that stand in the other; linear.</summary>
    public static SharedWords Of(WordSequence side, WordSequence other)
    {
        var isInOther = new bool[side.Vocabulary.Count];
        foreach (var symbol in other.Symbols)
        {
            isInOther[symbol] = true;
        }

        var words = new List<int>(side.Symbols.Length);
        for (var i = 0; i < side.Symbols.Length; i++)
        {
            if (isInOther[side.Symbols[i]])
            {
                words.Add(i);
            }
        }

        return new SharedWords([.. words], [.. words.Select(word => side.Symbols[word])], side.Vocabulary);
    }

    /// <summary>The words of a range as DiffPlex wants them.</summary>
    public string[] Slice(int start, int end)
    {
        var slice = new string[end - start];
        for (var i = start; i < end; i++)
        {
            slice[i - start] = _vocabulary.Word(Symbols[i]);
        }

        return slice;
    }

    /// <summary>How many words, shared or not, the range of shared words spans.</summary>
    public int Extent(int start, int end) => end > start ? Words[end - 1] - Words[start] + 1 : 0;
}
