namespace ReadoutDiff.Statements.Forms;

/// <summary>A place of a form, ready to be compared with the words of sentences.</summary>
/// <param name="Kind">How it matches.</param>
/// <param name="Spelling">The word as the form spells it: folded, or in capitals where they matter.</param>
/// <param name="Key">What is compared: a stem, a beginning or the folded word.</param>
internal readonly record struct PhraseElement(FormElementKind Kind, string Spelling, string Key)
{
    private const int LongestGap = 6;

    /// <summary>The index after the words that a form's elements match from a word on; -1 when they do not.</summary>
    /// <param name="text">The text of the words.</param>
    /// <param name="words">The words.</param>
    /// <param name="at">The first word.</param>
    /// <param name="elements">The form.</param>
    /// <param name="element">The first of its elements to match.</param>
    /// <param name="isBase">Cleared when a word is inflected.</param>
    public static int Match(string text, SentenceWord[] words, int at, PhraseElement[] elements, int element, ref bool isBase)
    {
        for (; element < elements.Length; element++)
        {
            if (elements[element].Kind == FormElementKind.Gap)
            {
                return MatchAfterGap(text, words, at, elements, element + 1, ref isBase);
            }

            if (at >= words.Length || !elements[element].Matches(text, words[at], ref isBase))
            {
                return -1;
            }

            at++;
        }

        return at;
    }

    /// <summary>Whether a word fills this place.</summary>
    public bool Matches(string text, SentenceWord word, ref bool isBase)
    {
        var matches = Kind switch
        {
            FormElementKind.Prefix => word.Folded.StartsWith(Key, StringComparison.Ordinal),
            FormElementKind.Exact => word.Folded == Key,
            FormElementKind.Capitals => text.AsSpan(word.Span.Start, word.Span.Length).StartsWith(Spelling, StringComparison.Ordinal),
            _ => word.Folded == Spelling || (word.IsWord && word.Stem == Key),
        };
        isBase &= !matches || Kind switch
        {
            FormElementKind.Prefix => IsNominativeEnding(Key, word.Folded.AsSpan(Key.Length)),
            FormElementKind.Capitals => true,
            _ => word.Folded == Spelling,
        };
        return matches;
    }

    private static int MatchAfterGap(string text, SentenceWord[] words, int at, PhraseElement[] elements, int element, ref bool isBase)
    {
        for (var skipped = 0; skipped <= LongestGap && at + skipped < words.Length; skipped++)
        {
            var end = Match(text, words, at + skipped, elements, element, ref isBase);
            if (end >= 0)
            {
                return end;
            }
        }

        return -1;
    }

    // What may follow the open stem of a Russian noun, name or adjective in the masculine nominative.
    private static bool IsNominativeEnding(string stem, ReadOnlySpan<char> ending) =>
        ending is "" or "ь" or "й" or "ий" or "ый" || (ending is "а" && stem is "глав");
}
