namespace ReadoutDiff.Statements.Russian;

/// <summary>Tells the form of a Russian verb by its ending. Only asked of words whose beginning is a verb's.</summary>
internal static class RussianVerbForms
{
    private static readonly string[] Nouns = ["благодаря", "призыв", "отзыв", "страны", "стороны", "слова", "сила", "начала", "дела", "согласно", "направлена", "направлено"];

    private static readonly (string Ending, RussianVerbForm Form)[] Endings =
    [
        ("лась", RussianVerbForm.Feminine), ("лось", RussianVerbForm.Neuter), ("лись", RussianVerbForm.Plural), ("лся", RussianVerbForm.Singular),
        ("вшись", RussianVerbForm.Gerund), ("ясь", RussianVerbForm.Gerund), ("вши", RussianVerbForm.Gerund),
        ("ется", RussianVerbForm.Singular), ("ится", RussianVerbForm.Singular), ("ются", RussianVerbForm.Plural), ("ятся", RussianVerbForm.Plural),
        ("ла", RussianVerbForm.Feminine), ("ло", RussianVerbForm.Neuter), ("ли", RussianVerbForm.Plural), ("л", RussianVerbForm.Singular),
        ("ет", RussianVerbForm.Singular), ("ит", RussianVerbForm.Singular), ("ют", RussianVerbForm.Plural), ("ят", RussianVerbForm.Plural), ("ут", RussianVerbForm.Plural), ("ат", RussianVerbForm.Plural),
        ("ена", RussianVerbForm.Passive), ("ено", RussianVerbForm.Passive), ("ены", RussianVerbForm.Passive), ("ен", RussianVerbForm.Passive),
        ("ана", RussianVerbForm.Passive), ("ано", RussianVerbForm.Passive), ("аны", RussianVerbForm.Passive), ("ан", RussianVerbForm.Passive), ("нута", RussianVerbForm.Passive), ("нуто", RussianVerbForm.Passive), ("нуты", RussianVerbForm.Passive), ("нут", RussianVerbForm.Passive),
        ("нято", RussianVerbForm.Passive), ("нята", RussianVerbForm.Passive), ("няты", RussianVerbForm.Passive), ("нят", RussianVerbForm.Passive),
        ("ав", RussianVerbForm.Gerund), ("ив", RussianVerbForm.Gerund), ("ев", RussianVerbForm.Gerund), ("ув", RussianVerbForm.Gerund), ("яв", RussianVerbForm.Gerund), ("ыв", RussianVerbForm.Gerund),
        ("ая", RussianVerbForm.Gerund), ("яя", RussianVerbForm.Gerund), ("уя", RussianVerbForm.Gerund), ("ря", RussianVerbForm.Gerund),
    ];

    // Short adjectives that govern content like verbs.
    private static readonly string[] Predicates =
    [
        "готов", "намерен", "заинтересован", "уверен", "убежден", "признательн", "признателен", "благодарн", "благодарен", "рад", "согласн", "согласен", "настроен", "обеспокоен", "озабочен", "привержен", "солидарн", "солидарен", "едины",
    ];

    /// <summary>The form of a folded word.</summary>
    public static RussianVerbForm Of(string folded)
    {
        foreach (var predicate in Predicates)
        {
            if (folded.StartsWith(predicate, StringComparison.Ordinal) && folded.Length <= predicate.Length + 1)
            {
                return folded[^1] switch { 'а' => RussianVerbForm.Feminine, 'ы' => RussianVerbForm.Plural, 'о' => RussianVerbForm.Neuter, _ => RussianVerbForm.Singular };
            }
        }

        if (folded.Length < 3 || Array.IndexOf(Nouns, folded) >= 0)
        {
            return RussianVerbForm.None;
        }

        foreach (var (ending, form) in Endings)
        {
            // «подчеркнут» is both a short participle and a future; the genre has the participle.
            if (folded.EndsWith(ending, StringComparison.Ordinal))
            {
                return ending is "ут" && folded.EndsWith("нут", StringComparison.Ordinal) ? RussianVerbForm.Passive : form;
            }
        }

        return RussianVerbForm.None;
    }
}
