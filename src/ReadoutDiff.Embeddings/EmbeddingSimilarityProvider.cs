using ReadoutDiff.Alignment;
using ReadoutDiff.Model;

namespace ReadoutDiff.Embeddings;

/// <summary>Loads <see cref="EmbeddingSimilarity"/> for the program, which does not carry ONNX Runtime itself.</summary>
public sealed class EmbeddingSimilarityProvider : IStatementSimilarityProvider
{
    /// <inheritdoc/>
    public LoadedSimilarity Load(string modelDirectory)
    {
        var similarity = EmbeddingSimilarity.Load(modelDirectory);
        Limit[] limits = similarity.IsCalibrated
            ? []
            : [new Limit("uncalibrated-model", "The embedding model brings no calibration.json: alignment scores are not calibrated probabilities.")];
        return new LoadedSimilarity(similarity, limits);
    }
}
