namespace ReadoutDiff.Versions;

/// <summary>What a change between two versions touches, by rising weight. Every change is shown; the class only serves to choose what alerts.</summary>
public enum ChangeClass
{
    /// <summary>No text changed: at most the division into paragraphs, or the page around the text.</summary>
    Layout,

    /// <summary>The same words, written with other spaces, commas, dashes or shapes of quotation marks.</summary>
    Typography,

    /// <summary>A word changed, came, went or moved.</summary>
    Wording,

    /// <summary>What is said changed: a statement came or went, another speaker or act, another concept, figure, date, negation or participant.</summary>
    Substance,
}
