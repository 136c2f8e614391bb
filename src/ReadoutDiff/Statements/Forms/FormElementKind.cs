namespace ReadoutDiff.Statements.Forms;

/// <summary>How a place of a form matches.</summary>
internal enum FormElementKind
{
    /// <summary>Any word of the same stem.</summary>
    Stem,

    /// <summary>Any word that begins so.</summary>
    Prefix,

    /// <summary>The word as spelled, in either letter case.</summary>
    Exact,

    /// <summary>The word in capitals.</summary>
    Capitals,

    /// <summary>At most six words (twelve Chinese characters) of any kind.</summary>
    Gap,
}
