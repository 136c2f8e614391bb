namespace ReadoutDiff.Alignment;

/// <summary>The logistic model: weighted features are log-odds, which give a probability.</summary>
internal static class Logistic
{
    /// <summary>Sum of features by weights.</summary>
    public static float LogOdds(ReadOnlySpan<float> features, ReadOnlySpan<float> weights)
    {
        var logOdds = 0f;
        for (var feature = 0; feature < features.Length; feature++)
        {
            logOdds += features[feature] * weights[feature];
        }

        return logOdds;
    }

    /// <summary>The probability, 0 to 1, of log-odds.</summary>
    public static float Probability(float logOdds) => 1 / (1 + MathF.Exp(-logOdds));
}
