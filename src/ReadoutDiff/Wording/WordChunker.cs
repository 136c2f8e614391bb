using DiffPlex;
using ReadoutDiff.Model;

namespace ReadoutDiff.Wording;

/// <summary>
/// Cuts text for DiffPlex into Han text elements, Cyrillic and Latin words, whole numbers, punctuation and the stretches of white space
/// between them. No piece splits a text element, and the pieces put together are the text.
/// </summary>
public sealed class WordChunker : IChunker
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Chunk(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var pieces = new List<string>(text.Length / 3);
        foreach (var piece in WordPieces.Of(text, [new TextSpan(0, text.Length)]))
        {
            pieces.Add(piece.Span.Of(text));
        }

        return pieces;
    }
}
