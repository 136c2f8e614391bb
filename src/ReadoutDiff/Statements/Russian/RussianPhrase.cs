using ReadoutDiff.Statements.People;

namespace ReadoutDiff.Statements.Russian;

/// <summary>Words of a Russian sentence that point at a speaker.</summary>
/// <param name="First">Index of the first word.</param>
/// <param name="End">Index after the last.</param>
/// <param name="Reference">Who they point at.</param>
/// <param name="Case">Their role.</param>
/// <param name="IsFeminine">Whether they take a feminine verb.</param>
/// <param name="IsName">Whether they hold a person's name, not a title alone.</param>
internal readonly record struct RussianPhrase(int First, int End, SpeakerReference Reference, RussianCase Case, bool IsFeminine, bool IsName)
{
    /// <summary>Whether the phrase may be the subject of a verb of this form.</summary>
    public bool Agrees(RussianVerbForm form) => Case == RussianCase.Nominative && form switch
    {
        RussianVerbForm.Plural => Reference.IsPlural || (Reference.Kind == ReferenceKind.Side && !IsFeminine),
        RussianVerbForm.Singular => !Reference.IsPlural,
        RussianVerbForm.Feminine => !Reference.IsPlural && (IsFeminine || Reference.Kind is ReferenceKind.Country or ReferenceKind.Title or ReferenceKind.UnlistedName or ReferenceKind.She or ReferenceKind.Person),
        RussianVerbForm.Gerund => true,
        _ => false,
    };
}
