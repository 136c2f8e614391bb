using ReadoutDiff.Model;

namespace ReadoutDiff.Statements;

/// <summary>The report that runs on from earlier sentences.</summary>
/// <param name="Speaker">Whose; <see cref="Speaker.Narrator"/> when none runs.</param>
/// <param name="Country">The speaker's country; empty when not known.</param>
/// <param name="FillsParagraph">Whether, in this publisher's habit, a report runs to the end of its paragraph.</param>
/// <param name="PreviousCountry">At the beginning of a paragraph, the country of the person whose report the paragraph before ended in; empty otherwise.</param>
internal readonly record struct RunningReport(Speaker Speaker, string Country, bool FillsParagraph, string PreviousCountry = "")
{
    /// <summary>Whether a person's speech is running.</summary>
    public bool IsPerson => Speaker.Kind == SpeakerKind.Person;

    /// <summary>Whether any report is running.</summary>
    public bool IsActive => Speaker.Kind is not (SpeakerKind.Narrator or SpeakerKind.Unknown);
}
