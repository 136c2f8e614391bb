using ReadoutDiff.Statements.People;

namespace ReadoutDiff.Statements.English;

/// <summary>Words of an English sentence that point at a speaker.</summary>
/// <param name="First">Index of the first word, titles and article included.</param>
/// <param name="End">Index after the last.</param>
/// <param name="Reference">Who they point at.</param>
/// <param name="IsSubject">Whether the words before and the form allow it to be a subject.</param>
/// <param name="IsAgent">Whether “by” stands before it.</param>
/// <param name="IsName">Whether it holds a person's name.</param>
internal readonly record struct EnglishPhrase(int First, int End, SpeakerReference Reference, bool IsSubject, bool IsAgent, bool IsName)
{
    /// <summary>Whether the phrase may be the subject of a verb of this form.</summary>
    public bool Agrees(EnglishVerbForm form) => IsSubject && form switch
    {
        EnglishVerbForm.Singular => !Reference.IsPlural,
        EnglishVerbForm.Base => Reference.IsPlural,
        EnglishVerbForm.Past or EnglishVerbForm.Gerund => true,
        _ => false,
    };
}
