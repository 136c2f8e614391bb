namespace ReadoutDiff.Lexicon.Forms;

/// <summary>How a word of a form is compared with a word of a text.</summary>
internal enum FormWordKind
{
    /// <summary>Equal when folded.</summary>
    Exact,

    /// <summary>Equal stems; the form holds the folded word, since stemming waits until a language is needed.</summary>
    Stem,

    /// <summary>The folded word begins so.</summary>
    Prefix,

    /// <summary>Equal as written, letter case included.</summary>
    Cased,

    /// <summary>The word as written begins so, letter case included.</summary>
    CasedPrefix,

    /// <summary>Any single mark that does not end a sentence.</summary>
    Mark,
}
