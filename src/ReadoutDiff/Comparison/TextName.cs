using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>What the two texts are called in messages: by side, and where the sides are the same or unknown, by left and right.</summary>
public sealed record TextName
{
    private TextName(string left, string right)
    {
        Left = left;
        Right = right;
    }

    /// <summary>Such as "the Chinese text" or "the left text".</summary>
    public string Left { get; }

    /// <summary>Such as "the Russian text" or "the right text".</summary>
    public string Right { get; }

    /// <summary>Names a pair.</summary>
    public static TextName Of(Readout left, Readout right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Side.IsKnown && right.Side.IsKnown && left.Side != right.Side
            ? new TextName($"the {SideName(left.Side)} text", $"the {SideName(right.Side)} text")
            : new TextName("the left text", "the right text");
    }

    /// <summary>The name of one of the two texts.</summary>
    public string Of(bool isLeft) => isLeft ? Left : Right;

    /// <summary>The English adjective of a side, else its code in capitals.</summary>
    public static string SideName(Side side) => side.Code switch
    {
        "cn" => "Chinese",
        "ru" => "Russian",
        _ => side.ToString().ToUpperInvariant(),
    };
}
