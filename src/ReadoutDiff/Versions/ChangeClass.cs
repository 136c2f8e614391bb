namespace ReadoutDiff.Versions;

/// <summary>What a change between two versions touches, by rising weight. Every change is shown; the class only serves to choose what alerts.</summary>
public enum ChangeClass
{
    /// <summary>No text changed: at most the division into paragraphs, how much white space stands where there was some, or the page around the text.</summary>
    Layout,

    /// <summary>The same words, written with other commas, dashes, shapes of quotation marks, widths, or spaces that do not break or stand where there was none.</summary>
    Typography,

    /// <summary>A word changed, came, went or moved: another order, another form or letter case, a slip corrected, another word for the same.</summary>
    Wording,

    /// <summary>What is said changed: a statement came or went, another speaker or act, another concept, name, figure, date, negation or participant, quotation marks put or taken, a question or a call, other words in the title.</summary>
    Substance,
}
