using Spectre.Console;

namespace ReadoutDiff.App.Terminal;

/// <summary>Colours repeat what words say: the left text’s is dark yellow, the right text’s is dark cyan, which can be read on black and on white.</summary>
internal static class SummaryStyles
{
    public static Style Left { get; } = new(Color.Olive, decoration: Decoration.Bold);

    public static Style Right { get; } = new(Color.Teal, decoration: Decoration.Bold);

    public static Style Warning { get; } = new(Color.Maroon, decoration: Decoration.Bold);

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Quiet { get; } = new(decoration: Decoration.Dim);

    public static Style Of(bool isLeft) => isLeft ? Left : Right;
}
