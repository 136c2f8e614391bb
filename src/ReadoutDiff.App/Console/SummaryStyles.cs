using Spectre.Console;

namespace ReadoutDiff.App.Terminal;

/// <summary>Colours repeat what words say: the left text's is yellow, the right text's is cyan.</summary>
internal static class SummaryStyles
{
    public static Style Left { get; } = new(Color.Yellow, decoration: Decoration.Bold);

    public static Style Right { get; } = new(Color.Aqua, decoration: Decoration.Bold);

    public static Style Warning { get; } = new(Color.Red, decoration: Decoration.Bold);

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Quiet { get; } = new(decoration: Decoration.Dim);

    public static Style Of(bool isLeft) => isLeft ? Left : Right;
}
