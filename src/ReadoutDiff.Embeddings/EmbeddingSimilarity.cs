using ReadoutDiff.Alignment;
using ReadoutDiff.Model;

namespace ReadoutDiff.Embeddings;

/// <summary>Likeness of statements as the cosine of their sentence embeddings, passed through a logistic curve.</summary>
public sealed class EmbeddingSimilarity : IStatementSimilarity, IDisposable
{
    private readonly EmbeddingModel _model;
    private readonly Calibration _calibration;

    private EmbeddingSimilarity(EmbeddingModel model, Calibration calibration)
    {
        _model = model;
        _calibration = calibration;
    }

    /// <summary>Whether the folder brings a fitted <c>calibration.json</c>.</summary>
    public bool IsCalibrated => _calibration.IsFitted;

    /// <summary>Loads <c>model.onnx</c> and its tokenizer from a folder in the layout of sentence-transformers.</summary>
    /// <exception cref="ReadoutFormatException">The folder does not hold a model that can be read.</exception>
    public static EmbeddingSimilarity Load(string modelDirectory)
    {
        ArgumentNullException.ThrowIfNull(modelDirectory);
        var folder = ModelFolder.Open(modelDirectory);
        var calibration = folder.Calibration();
        return new EmbeddingSimilarity(EmbeddingModel.Load(folder), calibration);
    }

    /// <inheritdoc/>
    /// <remarks>One pass of the model for every 32 statements, then O(n·m·d) for vectors of length d.</remarks>
    public float[,] Score(AnalyzedReadout left, AnalyzedReadout right, CancellationToken cancellationToken)
    {
        var leftVectors = Embed(left, cancellationToken);
        var rightVectors = Embed(right, cancellationToken);
        var scores = new float[leftVectors.Length, rightVectors.Length];
        for (var i = 0; i < leftVectors.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var j = 0; j < rightVectors.Length; j++)
            {
                scores[i, j] = _calibration.Apply(System.Numerics.Tensors.TensorPrimitives.Dot<float>(leftVectors[i], rightVectors[j]));
            }
        }

        return scores;
    }

    /// <inheritdoc/>
    public void Dispose() => _model.Dispose();

    private float[][] Embed(AnalyzedReadout readout, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(readout);
        return _model.Embed([.. readout.Statements.Select(statement => statement.Span.Of(readout.Readout.Text))], cancellationToken);
    }
}
