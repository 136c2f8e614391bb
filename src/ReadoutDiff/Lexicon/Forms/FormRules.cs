namespace ReadoutDiff.Lexicon.Forms;

/// <summary>What a well-formed form must also be, to be safe and quick to look for.</summary>
internal static class FormRules
{
    /// <summary>Checks a parsed form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="shortest">How many characters it must have at least.</param>
    /// <exception cref="FormSyntaxException">It could match nothing, begins or ends with a gap, or is a single Han character.</exception>
    public static void Check(FormNode form, int shortest)
    {
        var length = ShortestLength(form);
        if (length == 0)
        {
            throw new FormSyntaxException("every part of the form is optional");
        }

        if (length < shortest)
        {
            throw new FormSyntaxException("a single Han character is no form: it is part of too many words");
        }

        if (CanBeginWithGap(form, fromEnd: false) || CanBeginWithGap(form, fromEnd: true))
        {
            throw new FormSyntaxException("a form cannot begin or end with a gap");
        }
    }

    // In characters for words, so that G20 counts three; a referenced concept's forms are checked where they stand.
    private static int ShortestLength(FormNode node) => node switch
    {
        FormSequence sequence => sequence.Parts.Sum(ShortestLength),
        FormChoice choice => choice.Options.Min(ShortestLength),
        FormReference => 2,
        FormWord { Kind: FormWordKind.Mark } => 0,
        FormWord word => word.Text.Length,
        _ => 0,
    };

    private static bool CanBeginWithGap(FormNode node, bool fromEnd)
    {
        switch (node)
        {
            case FormGap:
                return true;
            case FormOptional optional:
                return CanBeginWithGap(optional.Part, fromEnd);
            case FormChoice choice:
                return choice.Options.Any(o => CanBeginWithGap(o, fromEnd));
            case FormSequence sequence:
                foreach (var part in fromEnd ? sequence.Parts.Reverse() : sequence.Parts)
                {
                    if (CanBeginWithGap(part, fromEnd))
                    {
                        return true;
                    }

                    if (ShortestLength(part) > 0)
                    {
                        return false;
                    }
                }

                return false;
            default:
                return false;
        }
    }
}
