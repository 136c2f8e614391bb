using Microsoft.ML.Tokenizers;

namespace ReadoutDiff.Embeddings.Tokens;

/// <summary>
/// SentencePiece (Kudo and Richardson 2018) as XLM-RoBERTa models use it: ids of the piece file shifted by one,
/// with <c>&lt;s&gt;</c> = 0, padding = 1, <c>&lt;/s&gt;</c> = 2 and unknown = 3.
/// </summary>
internal sealed class SentencePieceSentenceTokenizer(SentencePieceTokenizer tokenizer) : ISentenceTokenizer
{
    private const int Begin = 0;
    private const int Padding = 1;
    private const int End = 2;
    private const int Unknown = 3;

    public int PaddingId => Padding;

    public static SentencePieceSentenceTokenizer Load(string piecesPath)
    {
        using var stream = File.OpenRead(piecesPath);
        return new(SentencePieceTokenizer.Create(stream, addBeginningOfSentence: false, addEndOfSentence: false));
    }

    public IReadOnlyList<int> Encode(string text, int maxLength)
    {
        var pieces = tokenizer.EncodeToIds(text, addBeginningOfSentence: false, addEndOfSentence: false);
        var kept = Math.Min(pieces.Count, maxLength - 2);
        var ids = new int[kept + 2];
        ids[0] = Begin;
        for (var i = 0; i < kept; i++)
        {
            ids[i + 1] = pieces[i] == tokenizer.UnknownId ? Unknown : pieces[i] + 1;
        }

        ids[^1] = End;
        return ids;
    }
}
