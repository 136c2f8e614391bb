namespace ReadoutDiff.Statements.Segmentation;

/// <summary>A rough test for a finite Russian verb, by its ending; used only where an abbreviation leaves a sentence's end open.</summary>
internal static class RussianPredicate
{
    private static readonly string[] Endings =
    [
        "лся", "лась", "лось", "лись", "ется", "ится", "ются", "ятся", "ил", "ал", "ел", "ёл", "ул", "ыл", "ила", "ала", "ела", "ыла", "ило", "ало", "ыло",
        "или", "али", "ели", "ули", "ыли", "шли", "вёл", "вел", "вели", "ает", "яет", "ует", "еет", "ают", "яют", "уют", "еют", "ено", "ёно", "ана", "ано", "аны",
        "ена", "ены", "ёна", "ёны", "ишь", "ит", "ят", "исан", "ован", "авлен", "ючен", "ожен", "ержен", "ершен", "ечен", "ределен", "еден", "едён",
    ];

    /// <summary>Whether a word of a text ends like a finite verb.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0)
        {
            while (end > 0 && !char.IsLetter(text[end - 1]))
            {
                end--;
            }

            var start = end;
            while (start > 0 && char.IsLetter(text[start - 1]))
            {
                start--;
            }

            if (end - start > 3 && char.IsLower(text[end - 1]) && HasEnding(text[start..end]))
            {
                return true;
            }

            end = start;
        }

        return false;
    }

    private static bool HasEnding(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
