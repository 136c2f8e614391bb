namespace ReadoutDiff.Wording;

/// <summary>Numbers words by their exact characters, so that words are compared once and numbers ever after.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> words = [];

    /// <summary>How many different words there are.</summary>
    public int Count => words.Count;

    /// <summary>The number of a word, new or known.</summary>
    public int Number(ReadOnlySpan<char> word)
    {
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(word, out var number))
        {
            number = words.Count;
            var known = word.ToString();
            words.Add(known);
            numbers.Add(known, number);
        }

        return number;
    }

    /// <summary>The word of a number.</summary>
    public string Word(int number) => words[number];
}
