namespace ReadoutDiff.Model;

/// <summary>The part of a readout a paragraph stands in; prominence falls in the order of the members.</summary>
public enum Section
{
    /// <summary>The headline.</summary>
    Title,

    /// <summary>The opening paragraph that says what took place, or the page's own lead.</summary>
    Lede,

    /// <summary>The body told by the publisher.</summary>
    Summary,

    /// <summary>Words given verbatim as turns of named speakers.</summary>
    Transcript,

    /// <summary>Who took part.</summary>
    Attendees,
}
