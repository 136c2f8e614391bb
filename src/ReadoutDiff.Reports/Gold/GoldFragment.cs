using System.Globalization;
using ReadoutDiff.Model;

namespace ReadoutDiff.Reports.Gold;

/// <summary>Chooses the words that name a statement in a gold file: they occur once in the text.</summary>
internal static class GoldFragment
{
    // Fewer would often be found once only by chance.
    private const int Shortest = 12;

    /// <summary>The shortest beginning of a span, of whole text elements, that occurs once in the text; null where not even the whole does.</summary>
    public static string? Of(string text, TextSpan span)
    {
        var words = span.Of(text);
        if (!IsOnce(text, words))
        {
            return null;
        }

        // What occurs once still does when it is longer, so that the shortest can be searched for by halves.
        var ends = StringInfo.ParseCombiningCharacters(words).Append(words.Length).Where(end => end >= Math.Min(Shortest, words.Length)).ToArray();
        int low = 0, high = ends.Length - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = IsOnce(text, words[..ends[middle]]) ? (low, middle) : (middle + 1, high);
        }

        var end = ends[low];
        while (end < words.Length && IsOfWord(words[end - 1]) && IsOfWord(words[end]))
        {
            end++;
        }

        return words[..end].TrimEnd() is { Length: > 0 } trimmed && IsOnce(text, trimmed) ? trimmed : words[..end];
    }

    // Han characters are not joined into words.
    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) && char.GetUnicodeCategory(c) != UnicodeCategory.OtherLetter;

    private static bool IsOnce(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 && text.IndexOf(words, at + 1, StringComparison.Ordinal) < 0;
    }
}
