namespace ReadoutDiff.Simulator.Edits;

/// <summary>What an editor does to a published page.</summary>
public enum EditKind
{
    /// <summary>A paragraph is divided, or two are joined.</summary>
    Paragraphs,

    /// <summary>Other mark-up around the same text.</summary>
    Redesign,

    /// <summary>Other white space in the mark-up, or empty paragraphs.</summary>
    WhiteSpace,

    /// <summary>Quotation marks of another shape.</summary>
    Quotes,

    /// <summary>A dash of another shape.</summary>
    Dash,

    /// <summary>A space that does not break, or a space between Han and digits.</summary>
    Space,

    /// <summary>A full-width mark instead of a half-width one, or the other way round.</summary>
    Width,

    /// <summary>A comma that changes no meaning comes or goes.</summary>
    Comma,

    /// <summary>A word is replaced by another of the same meaning.</summary>
    Synonym,

    /// <summary>The same words in another order.</summary>
    WordOrder,

    /// <summary>A misspelling is corrected.</summary>
    Spelling,

    /// <summary>Another form of the same word, or a function word.</summary>
    Inflection,

    /// <summary>A sentence stands elsewhere.</summary>
    SentenceMoved,

    /// <summary>A paragraph stands elsewhere.</summary>
    ParagraphMoved,

    /// <summary>Another figure.</summary>
    Figure,

    /// <summary>Another date in the text.</summary>
    Date,

    /// <summary>Another person or place.</summary>
    Name,

    /// <summary>A negation comes or goes.</summary>
    Negation,

    /// <summary>Somebody else says it.</summary>
    Speaker,

    /// <summary>It is stressed instead of said, or the like.</summary>
    Act,

    /// <summary>A topic comes into a sentence.</summary>
    ConceptAdded,

    /// <summary>A topic goes out of a sentence.</summary>
    ConceptRemoved,

    /// <summary>A new sentence.</summary>
    SentenceAdded,

    /// <summary>A sentence goes.</summary>
    SentenceRemoved,

    /// <summary>A new paragraph.</summary>
    ParagraphAdded,

    /// <summary>A paragraph goes.</summary>
    ParagraphRemoved,

    /// <summary>The title says something else.</summary>
    Title,

    /// <summary>One more, or one less, is named among those who took part.</summary>
    Attendee,

    /// <summary>A first notice is replaced by the whole text.</summary>
    FilledIn,

    /// <summary>Two edits at once, of which the heavier one counts.</summary>
    Several,

    /// <summary>The text before the last edit comes back.</summary>
    Reverted,
}
