namespace ReadoutDiff.Statements.People;

/// <summary>How a text points at a speaker.</summary>
internal enum ReferenceKind
{
    /// <summary>Nobody: a passive without an agent, or a subject that is the publisher's own.</summary>
    Narrator,

    /// <summary>By a name that has one bearer.</summary>
    Person,

    /// <summary>By a title that one or several people bear.</summary>
    Title,

    /// <summary>By an office of a country, such as «китайский лидер».</summary>
    Office,

    /// <summary>By a name that is not in the lexicon.</summary>
    UnlistedName,

    /// <summary>As a delegation.</summary>
    Side,

    /// <summary>By a country or its capital.</summary>
    Country,

    /// <summary>Both sides together.</summary>
    Both,

    /// <summary>By 他, «он», "he".</summary>
    He,

    /// <summary>By 她, «она», "she".</summary>
    She,

    /// <summary>By 他们, «они», "they".</summary>
    They,

    /// <summary>Several or unnamed people who are neither side.</summary>
    Others,
}
