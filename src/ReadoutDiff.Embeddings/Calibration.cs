namespace ReadoutDiff.Embeddings;

/// <summary>The logistic curve that turns a model's cosine into a probability that two statements say the same.</summary>
/// <param name="Slope">Steepness; positive.</param>
/// <param name="Midpoint">The cosine at which the probability is one half.</param>
/// <param name="IsFitted">Whether the values come with the model and were fitted for it.</param>
internal sealed record Calibration(double Slope, double Midpoint, bool IsFitted)
{
    /// <summary>A curve for models trained with a contrastive loss, where translations lie near 0.8 and strangers below 0.4.</summary>
    public static Calibration Default { get; } = new(14, 0.6, false);

    /// <summary>The probability, 0 to 1, for a cosine from -1 to 1.</summary>
    public float Apply(float cosine) => (float)(1 / (1 + Math.Exp(-Slope * (cosine - Midpoint))));
}
