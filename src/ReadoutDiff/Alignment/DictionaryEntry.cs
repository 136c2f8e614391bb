using System.Text;
using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Alignment;

/// <summary>Takes the words of the target language out of the text of a dictionary's entry.</summary>
internal static class DictionaryEntry
{
    // Later senses are rarer, and long entries match anything.
    private const int MostWords = 24;

    private static readonly HashSet<string> Functional =
    [
        "a", "an", "the", "to", "of", "in", "on", "at", "by", "for", "or", "and", "with", "from", "as", "be", "is", "are", "was", "it", "its",
        "sb", "sth", "one", "ones", "that", "this", "not", "cl", "abbr", "etc", "variant", "used", "lit", "fig", "old", "see", "also", "pr", "surname",
    ];

    /// <summary>The first words of an entry, folded, distinct, without remarks in brackets, labels and words that only hold a gloss together.</summary>
    public static IEnumerable<string> Words(string entry, Language language)
    {
        var plain = WithoutRemarks(entry);
        return TokenStem.Of(plain, new TextSpan(0, plain.Length), Language.Unknown)
            .Where(token => token.Kind == TokenKind.Word && IsOf(token.Folded, language))
            .Select(token => token.Folded)
            .Distinct()
            .Take(MostWords);
    }

    private static bool IsOf(string word, Language language) => language == Language.Russian
        ? word.Length > 2 && word[0] is >= 'а' and <= 'я'
        : word[0] is >= 'a' and <= 'z' && !Functional.Contains(word);

    private static string WithoutRemarks(string entry)
    {
        var plain = new StringBuilder(entry.Length);
        var depth = 0;
        var isLabel = false;
        foreach (var c in entry)
        {
            depth += c is '(' or '[' ? 1 : 0;

            // A label such as _воен. says in what field a sense is used.
            isLabel = c == '_' || (isLabel && char.IsLetter(c));
            if (depth == 0 && !isLabel)
            {
                plain.Append(c);
            }

            depth -= c is ')' or ']' && depth > 0 ? 1 : 0;
        }

        return plain.ToString();
    }
}
