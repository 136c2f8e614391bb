using ReadoutDiff.Model;

namespace ReadoutDiff.Statements.Segmentation;

/// <summary>Decides whether a Western full stop ends a sentence.</summary>
internal static class FullStop
{
    private const int LongestListNumber = 3;
    private const int LongestInitials = 24;
    private const int LookBack = 300;

    /// <summary>Whether the stop at <paramref name="stop"/> ends the sentence that began at <paramref name="start"/>; <paramref name="next"/> is the first character after it that is no space or closing mark.</summary>
    public static bool Ends(string text, int start, int stop, int next, Language language)
    {
        var wordStart = stop;
        while (wordStart > start && (char.IsLetterOrDigit(text[wordStart - 1]) || (text[wordStart - 1] is '.' or '-' && wordStart < stop)))
        {
            wordStart--;
        }

        if (wordStart == stop)
        {
            return true;
        }

        var word = text.AsSpan(wordStart, stop - wordStart);
        var folded = word.ToString().ToLowerInvariant();
        if (IsListNumber(text, start, wordStart, word) || (IsInitial(word) && (word.Length == 1 || !Abbreviations.MayEnd(folded, language))))
        {
            return false;
        }

        if (Abbreviations.NeverEnds(folded, language))
        {
            // "No." and «ст.» stand before what they number; as a last word they are ordinary words.
            return !char.IsLetterOrDigit(text[next]) && text[next] is not ('«' or '“' or '"');
        }

        if (!Abbreviations.MayEnd(folded, language))
        {
            return true;
        }

        return language == Language.English
            ? Abbreviations.StartsEnglishSentence(WordAt(text, next).ToLowerInvariant())
            : MayEndRussian(text, start, wordStart, folded, next);
    }

    // «в 2024 г. Россия» goes on unless a verb has been seen; «в г. Сочи» and «200 млрд долл. США» always do.
    private static bool MayEndRussian(string text, int start, int wordStart, string word, int next)
    {
        var before = wordStart - 1;
        while (before > start && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        if (word is "г" && (before < start || !char.IsLetterOrDigit(text[before]) || char.IsLetter(text[before])))
        {
            return false;
        }

        var following = WordAt(text, next);
        return following is not ("США" or "РФ" or "КНР" or "ЕС") && RussianPredicate.IsIn(text.AsSpan(Math.Max(start, wordStart - LookBack), wordStart - Math.Max(start, wordStart - LookBack)));
    }

    private static bool IsListNumber(string text, int start, int wordStart, ReadOnlySpan<char> word)
    {
        if (word.Length > LongestListNumber || word.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        var before = wordStart - 1;
        while (before >= start && (char.IsWhiteSpace(text[before]) || text[before] is '«' or '“' or '"' or '–' or '—'))
        {
            before--;
        }

        return before < start || text[before] is ':' or '：' or ';' or '；';
    }

    private static bool IsInitial(ReadOnlySpan<char> word) => word.Length <= LongestInitials
        && ((word.Length == 1 && char.IsUpper(word[0])) || (word.Length > 2 && word[^2] is '.' or '-' && char.IsUpper(word[^1]) && IsInitial(word[..^2])));

    private static string WordAt(string text, int index)
    {
        var end = index;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[index..end];
    }
}
