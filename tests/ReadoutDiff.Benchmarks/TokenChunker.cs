using DiffPlex;
using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Benchmarks;

/// <summary>Gives plain DiffPlex the very tokens that the word differ compares: those of the tokenizer, without white space.</summary>
internal sealed class TokenChunker : IChunker
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Chunk(string text) =>
        [.. Tokenizer.Tokenize(text, new TextSpan(0, text.Length)).Select(token => token.Span.Of(text))];
}
