using System.Collections.Frozen;
using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Lexicon.Matching;

/// <summary>Tells a point that ends a sentence from one inside it.</summary>
internal static class SentenceEnds
{
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.Create(
        StringComparer.Ordinal,
        "г", "гг", "млн", "млрд", "трлн", "тыс", "руб", "долл", "им", "т", "д", "п", "в", "вв", "св", "ст", "ул", "см", "др", "пр",
        "mr", "mrs", "ms", "dr", "st", "no", "vs", "inc", "ltd", "co", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "gen", "bn", "mn");

    /// <summary>Whether the point at <paramref name="point"/> ends a sentence of the range.</summary>
    public static bool IsEnd(string text, TextSpan point, TextSpan range)
    {
        var next = point.End;
        while (next < range.End && Folding.Fold(text[next]) is '"' or '\'' or ')')
        {
            next++;
        }

        var closed = next;
        while (next < range.End && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next >= range.End)
        {
            return true;
        }

        return next > closed && !char.IsLower(text[next]) && !IsAbbreviated(text, point.Start, range.Start);
    }

    /// <summary>Whether the point stands after a single capital and before a space and another capital.</summary>
    public static bool MayBeEnd(string text, TextSpan point, TextSpan range) =>
        point.Start > range.Start && point.End + 1 < range.End
        && char.IsUpper(text[point.Start - 1]) && char.IsWhiteSpace(text[point.End]) && char.IsUpper(text[point.End + 1]);

    private static bool IsAbbreviated(string text, int point, int start)
    {
        var word = point;
        while (word > start && char.IsLetter(text[word - 1]))
        {
            word--;
        }

        // A single capital is an initial: «С. Лавров», "U.S. President".
        if (point - word == 1 && char.IsUpper(text[word]))
        {
            return true;
        }

        // «в 2021 г.» before a capital ends the sentence; «г. Пекин» does not.
        var before = text.AsSpan(start, word - start).TrimEnd();
        return !(before.Length > 0 && char.IsDigit(before[^1]) && text[word] == 'г')
            && Abbreviations.Contains(Folding.Fold(text.AsSpan(word, point - word)));
    }
}
