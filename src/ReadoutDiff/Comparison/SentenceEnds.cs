namespace ReadoutDiff.Comparison;

/// <summary>How sentences end in the three languages.</summary>
internal static class SentenceEnds
{
    /// <summary>Marks that end a sentence.</summary>
    public const string Marks = "。．！？.!?…";

    /// <summary>Quotation marks, brackets and spaces that may follow them.</summary>
    public const string Closers = "”’»\"')）」』】〉》] \t\n\u00A0\u3000";
}
