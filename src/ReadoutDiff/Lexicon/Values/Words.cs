namespace ReadoutDiff.Lexicon.Values;

/// <summary>Compares words by how they begin, which is enough for the few words that stand beside figures.</summary>
internal static class Words
{
    public static bool Begins(this string word, params ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsOneOf(this string word, params ReadOnlySpan<string> words) => words.Contains(word);
}
