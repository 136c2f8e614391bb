namespace ReadoutDiff.Keyness;

/// <summary>How much more one body of texts has of something than another.</summary>
/// <param name="Delta">The log-odds ratio, in natural logarithms: above 0 where the first has more of it.</param>
/// <param name="Variance">Its estimated variance; above 0.</param>
public readonly record struct KeynessScore(double Delta, double Variance)
{
    /// <summary>The log-odds ratio in its standard deviations: beyond 1.96 on either side chance alone would bring it once in twenty times.</summary>
    public double Z => Delta / Math.Sqrt(Variance);
}
