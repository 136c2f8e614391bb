using ReadoutDiff.Model;

namespace ReadoutDiff.Statements;

/// <summary>The report that runs on from earlier sentences. It notes whether a reading asked about it: one that did not holds after any other report too.</summary>
/// <param name="speaker">Whose; <see cref="Speaker.Narrator"/> when none runs.</param>
/// <param name="country">The speaker's country; empty when not known.</param>
/// <param name="fillsParagraph">Whether, in this publisher's habit, a report runs to the end of its paragraph.</param>
/// <param name="previousCountry">At the beginning of a paragraph, the country of the person whose report the paragraph before ended in; empty otherwise.</param>
internal sealed class RunningReport(Speaker speaker, string country, bool fillsParagraph, string previousCountry = "")
{
    /// <summary>Whether anything but the publisher's habit was asked about.</summary>
    public bool WasAsked { get; private set; }

    /// <summary>Whether, in this publisher's habit, a report runs to the end of its paragraph.</summary>
    public bool FillsParagraph => fillsParagraph;

    /// <summary>The speaker's country; empty when not known.</summary>
    public string Country => Asked(country);

    /// <summary>At the beginning of a paragraph, the country of the person whose report the paragraph before ended in; empty otherwise.</summary>
    public string PreviousCountry => Asked(previousCountry);

    /// <summary>Whether a person's speech is running.</summary>
    public bool IsPerson => Asked(speaker).Kind == SpeakerKind.Person;

    /// <summary>Whether any report is running.</summary>
    public bool IsActive => Asked(speaker).Kind is not (SpeakerKind.Narrator or SpeakerKind.Unknown);

    /// <summary>Whether another report would give every question the same answer.</summary>
    public bool IsSame(RunningReport other) => (speaker, country, fillsParagraph, previousCountry) == other.All;

    private (Speaker Speaker, string Country, bool FillsParagraph, string PreviousCountry) All => (speaker, country, fillsParagraph, previousCountry);

    private T Asked<T>(T answer)
    {
        WasAsked = true;
        return answer;
    }
}
