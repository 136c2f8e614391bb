namespace ReadoutDiff.Lexicon.Matching;

/// <summary>What a step of a compiled form does.</summary>
internal enum FormStateKind
{
    /// <summary>Takes one atom that has the symbol.</summary>
    Symbol,

    /// <summary>Takes one mark.</summary>
    Mark,

    /// <summary>Goes on in two ways.</summary>
    Fork,

    /// <summary>Skips some words of the same sentence.</summary>
    Gap,

    /// <summary>Takes a match of another owner's forms.</summary>
    Reference,

    /// <summary>The form has matched.</summary>
    Accept,
}
