using Microsoft.ML.Tokenizers;

namespace ReadoutDiff.Embeddings.Tokens;

/// <summary>BERT's WordPiece over a <c>vocab.txt</c>, as LaBSE and multilingual BERT models use it.</summary>
internal sealed class WordPieceSentenceTokenizer(BertTokenizer tokenizer) : ISentenceTokenizer
{
    public int PaddingId => tokenizer.PaddingTokenId;

    public static WordPieceSentenceTokenizer Load(string vocabularyPath, bool lowerCase) =>
        new(BertTokenizer.Create(vocabularyPath, new BertOptions { LowerCaseBeforeTokenization = lowerCase }));

    public IReadOnlyList<int> Encode(string text, int maxLength) =>
        tokenizer.EncodeToIds(text, maxLength, addSpecialTokens: true, out _, out _);
}
