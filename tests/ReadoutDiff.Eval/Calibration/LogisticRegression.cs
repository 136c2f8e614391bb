namespace ReadoutDiff.Eval.Calibration;

/// <summary>Logistic regression by Newton's method with a Gaussian prior on each weight (the maximum a posteriori estimate).</summary>
/// <remarks>Cost O(iterations·examples·features²). See C. Bishop, "Pattern Recognition and Machine Learning" (2006), 4.3.3.</remarks>
internal static class LogisticRegression
{
    private const int Iterations = 30;

    /// <summary>Fits weights.</summary>
    /// <param name="examples">Rows of equally many features; a constant feature serves as bias.</param>
    /// <param name="prior">The weights that are assumed without evidence.</param>
    /// <param name="precision">How strongly each weight is held to its prior: 1 over the prior's variance, in units of the feature's own spread; 0 leaves it free.</param>
    public static double[] Fit(IReadOnlyList<Example> examples, double[] prior, double[] precision)
    {
        var weights = prior.ToArray();
        var count = weights.Length;
        for (var iteration = 0; iteration < Iterations; iteration++)
        {
            var gradient = new double[count];
            var hessian = new double[count, count];
            foreach (var example in examples)
            {
                var probability = Probability(example.Features, weights);
                var error = example.Weight * ((example.IsMatch ? 1 : 0) - probability);
                var curvature = example.Weight * probability * (1 - probability);
                for (var i = 0; i < count; i++)
                {
                    if (example.Features[i] == 0)
                    {
                        continue;
                    }

                    gradient[i] += error * example.Features[i];
                    for (var j = 0; j <= i; j++)
                    {
                        hessian[i, j] += curvature * example.Features[i] * example.Features[j];
                    }
                }
            }

            for (var i = 0; i < count; i++)
            {
                gradient[i] -= precision[i] * (weights[i] - prior[i]);
                hessian[i, i] += precision[i] + 1e-6;
            }

            var step = Cholesky.Solve(hessian, gradient);
            for (var i = 0; i < count; i++)
            {
                weights[i] += Math.Clamp(step[i], -2, 2);
            }

            if (step.All(value => Math.Abs(value) < 1e-5))
            {
                break;
            }
        }

        return weights;
    }

    /// <summary>The model's probability for one row.</summary>
    public static double Probability(ReadOnlySpan<float> features, ReadOnlySpan<double> weights)
    {
        var logOdds = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            logOdds += features[i] * weights[i];
        }

        return 1 / (1 + Math.Exp(-logOdds));
    }
}
