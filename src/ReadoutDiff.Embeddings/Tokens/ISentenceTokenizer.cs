namespace ReadoutDiff.Embeddings.Tokens;

/// <summary>Turns a statement into the ids that a sentence-embedding model reads.</summary>
internal interface ISentenceTokenizer
{
    /// <summary>The id that fills up shorter rows of a batch; its positions are masked.</summary>
    int PaddingId { get; }

    /// <summary>Ids of the text with the model's begin and end marks.</summary>
    /// <param name="text">The statement.</param>
    /// <param name="maxLength">Most ids that the model takes, marks included.</param>
    IReadOnlyList<int> Encode(string text, int maxLength);
}
