namespace ReadoutDiff.Text;

/// <summary>What a token consists of.</summary>
public enum TokenKind
{
    /// <summary>Letters of an alphabet, with what joins them: <c>российско-китайский</c>, <c>China's</c>, <c>G20</c>, <c>100-летие</c>.</summary>
    Word,

    /// <summary>One Han character.</summary>
    Han,

    /// <summary>Digits with inner separators: <c>2021</c>, <c>1.5</c>, <c>240,000</c>.</summary>
    Number,

    /// <summary>One text element that is none of the others.</summary>
    Punctuation,
}
