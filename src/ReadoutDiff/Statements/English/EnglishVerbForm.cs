namespace ReadoutDiff.Statements.English;

/// <summary>The form of an English verb, as far as a subject needs it.</summary>
internal enum EnglishVerbForm
{
    /// <summary>Not a form that reports.</summary>
    None,

    /// <summary>Past tense, or a predicate adjective.</summary>
    Past,

    /// <summary>Third person singular, present.</summary>
    Singular,

    /// <summary>Base form, which reports only after a plural subject.</summary>
    Base,

    /// <summary>Past participle after a form of “to be”.</summary>
    Passive,

    /// <summary>Present participle.</summary>
    Gerund,
}
