namespace ReadoutDiff.Lexicon.Forms;

/// <summary>The concepts that a form names.</summary>
internal static class FormReferences
{
    /// <summary>The ids after <c>@</c>, each once.</summary>
    public static IEnumerable<string> Of(FormNode form) => All(form).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> All(FormNode node) => node switch
    {
        FormReference reference => [reference.Id],
        FormSequence sequence => sequence.Parts.SelectMany(All),
        FormChoice choice => choice.Options.SelectMany(All),
        FormOptional optional => All(optional.Part),
        _ => [],
    };
}
