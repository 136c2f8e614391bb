namespace ReadoutDiff.Wording;

/// <summary>Numbers words by their exact characters, so that words are compared once and numbers ever after.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];

    /// <summary>How many different words there are.</summary>
    public int Count => _words.Count;

    /// <summary>The number of a word, new or known.</summary>
    public int Number(ReadOnlySpan<char> word)
    {
        var lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(word, out var number))
        {
            number = _words.Count;
            var known = word.ToString();
            _words.Add(known);
            _numbers.Add(known, number);
        }

        return number;
    }

    /// <summary>The word of a number.</summary>
    public string Word(int number) => _words[number];
}
