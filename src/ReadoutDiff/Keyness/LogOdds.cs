namespace ReadoutDiff.Keyness;

/// <summary>
/// The weighted log-odds ratio with an informative Dirichlet prior: B. L. Monroe, M. P. Colaresi and K. M. Quinn, "Fightin' Words: Lexical Feature Selection and
/// Evaluation for Identifying the Content of Political Conflict", Political Analysis 16 (2008), equations 15 to 22. What is rare is drawn to the prior, so that it does
/// not stand out by chance; what is frequent in both does not hide what differs.
/// </summary>
public static class LogOdds
{
    /// <summary>Scores one feature. Swapping the two bodies of texts negates delta and leaves the variance; equal counts of equal totals give 0.</summary>
    /// <param name="count">The feature's counts in the first; 0 to <paramref name="total"/>.</param>
    /// <param name="total">The counts of all features in the first.</param>
    /// <param name="referenceCount">The feature's counts in the second; 0 to <paramref name="referenceTotal"/>.</param>
    /// <param name="referenceTotal">The counts of all features in the second.</param>
    /// <param name="prior">The feature's counts in the prior, above 0; at most <paramref name="strength"/>.</param>
    /// <param name="strength">The counts of all features in the prior.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static KeynessScore Score(long count, long total, long referenceCount, long referenceTotal, double prior, double strength)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, total);
        ArgumentOutOfRangeException.ThrowIfNegative(referenceCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(referenceCount, referenceTotal);
        if (!(prior > 0 && prior <= strength && double.IsFinite(strength)))
        {
            throw new ArgumentOutOfRangeException(nameof(prior), prior, "a prior is above 0 and at most its strength");
        }

        var (mine, other) = (count + prior, referenceCount + prior);
        var (rest, otherRest) = (total - count + (strength - prior), referenceTotal - referenceCount + (strength - prior));

        // A feature that is all there is in either has no odds: of nothing else can be said that it is named less.
        var delta = rest > 0 && otherRest > 0 ? Math.Log(mine / rest) - Math.Log(other / otherRest) : 0;
        return new KeynessScore(delta, (1 / mine) + (1 / other));
    }
}
