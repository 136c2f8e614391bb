namespace ReadoutDiff.Lexicon.Matching;

/// <summary>What an atom is.</summary>
internal enum AtomKind
{
    /// <summary>Letters, perhaps with digits, without hyphens.</summary>
    Word,

    /// <summary>A Han character.</summary>
    Han,

    /// <summary>Digits with inner separators.</summary>
    Number,

    /// <summary>A mark inside a sentence.</summary>
    Mark,

    /// <summary>A mark or line break that ends a sentence or a clause set off by a semicolon.</summary>
    SentenceEnd,
}
