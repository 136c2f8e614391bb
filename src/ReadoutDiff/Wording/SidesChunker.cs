using DiffPlex;

namespace ReadoutDiff.Wording;

/// <summary>Hands DiffPlex words that are cut already: the texts it is given only name the side.</summary>
internal sealed class SidesChunker(IReadOnlyList<string> left, IReadOnlyList<string> right) : IChunker
{
    /// <summary>Stands for the left words.</summary>
    public const string Left = "L";

    /// <summary>Stands for the right words.</summary>
    public const string Right = "R";

    /// <inheritdoc/>
    public IReadOnlyList<string> Chunk(string text) => string.Equals(text, Left, StringComparison.Ordinal) ? left : right;
}
