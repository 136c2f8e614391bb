namespace ReadoutDiff.Statements.Russian;

/// <summary>The form of a Russian verb, as far as a subject needs to agree with it.</summary>
internal enum RussianVerbForm
{
    /// <summary>Not a form that reports.</summary>
    None,

    /// <summary>Finite, singular, masculine or of any gender.</summary>
    Singular,

    /// <summary>Finite past, singular, feminine.</summary>
    Feminine,

    /// <summary>Finite past, singular, neuter.</summary>
    Neuter,

    /// <summary>Finite, plural.</summary>
    Plural,

    /// <summary>Short passive participle, or a reflexive verb of passive meaning.</summary>
    Passive,

    /// <summary>Adverbial participle.</summary>
    Gerund,
}
