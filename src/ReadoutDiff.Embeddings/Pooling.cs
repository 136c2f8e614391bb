namespace ReadoutDiff.Embeddings;

/// <summary>How the vectors of a statement's tokens become one (Reimers and Gurevych 2019, section 3).</summary>
internal enum Pooling
{
    /// <summary>The mean over all tokens that are not padding.</summary>
    Mean,

    /// <summary>The vector of the first token.</summary>
    FirstToken,
}
