namespace ReadoutDiff.Statements.Chinese;

/// <summary>A set of Chinese words, found at a place by longest match.</summary>
internal sealed class HanWords<T>
{
    private readonly Dictionary<char, List<(string Word, T Value)>> _words = [];

    /// <summary>Adds a word.</summary>
    public void Add(string word, T value)
    {
        if (word.Length == 0)
        {
            return;
        }

        if (!_words.TryGetValue(word[0], out var list))
        {
            _words[word[0]] = list = [];
        }

        var at = list.FindIndex(other => other.Word.Length < word.Length);
        list.Insert(at < 0 ? list.Count : at, (word, value));
    }

    /// <summary>The length of the longest word at a place, with the values of all words of that length; 0 when there is none.</summary>
    public int At(HanLine line, int index, int end, List<T>? values = null)
    {
        values?.Clear();
        if (index >= end || !_words.TryGetValue(line.Text[index], out var list))
        {
            return 0;
        }

        var length = 0;
        foreach (var (word, value) in list)
        {
            if (length > word.Length)
            {
                break;
            }

            if (index + word.Length <= end && line.Has(index, word))
            {
                length = word.Length;
                values?.Add(value);
                if (values is null)
                {
                    break;
                }
            }
        }

        return length;
    }
}
