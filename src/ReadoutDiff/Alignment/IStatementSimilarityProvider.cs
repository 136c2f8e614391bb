namespace ReadoutDiff.Alignment;

/// <summary>The seam by which a similarity that needs a large runtime is loaded from an assembly of its own.</summary>
public interface IStatementSimilarityProvider
{
    /// <summary>Loads a similarity from a folder that the user names.</summary>
    /// <param name="modelDirectory">The folder of the model with its tokenizer.</param>
    /// <returns>The similarity, and what the reader must be told of it.</returns>
    /// <exception cref="Model.ReadoutFormatException">The folder does not hold a model that can be read.</exception>
    LoadedSimilarity Load(string modelDirectory);
}
