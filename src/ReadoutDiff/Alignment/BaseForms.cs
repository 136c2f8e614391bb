using ReadoutDiff.Model;

namespace ReadoutDiff.Alignment;

/// <summary>Forms under which a dictionary may list an inflected English word, the written one first.</summary>
internal static class BaseForms
{
    private static readonly (string Ending, string Base)[] English =
        [("ies", "y"), ("ied", "y"), ("es", ""), ("es", "e"), ("s", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("ly", "")];

    /// <summary>At least the word itself.</summary>
    public static IEnumerable<string> Of(string word, Language language)
    {
        yield return word;
        if (language != Language.English)
        {
            yield break;
        }

        foreach (var (ending, replacement) in English)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                yield return string.Concat(word.AsSpan(0, word.Length - ending.Length), replacement);
            }
        }
    }
}
