using System.Globalization;

namespace ReadoutDiff.Eval.Metrics;

/// <summary>Counts of a retrieval: what was found, what should have been found, and what is in both.</summary>
internal readonly record struct Score(int Found, int Expected, int Correct)
{
    /// <summary>Share of the found that is right, 0 to 1; 1 where nothing was found.</summary>
    public double Precision => Found == 0 ? 1 : (double)Correct / Found;

    /// <summary>Share of the expected that was found, 0 to 1; 1 where nothing was expected.</summary>
    public double Recall => Expected == 0 ? 1 : (double)Correct / Expected;

    /// <summary>Harmonic mean of precision and recall.</summary>
    public double F1 => Found + Expected == 0 ? 1 : 2d * Correct / (Found + Expected);

    /// <summary>Compares two sets.</summary>
    public static Score Of<T>(IReadOnlySet<T> found, IReadOnlySet<T> expected) =>
        new(found.Count, expected.Count, found.Count(expected.Contains));

    /// <summary>Adds counts, for a micro-average.</summary>
    public static Score operator +(Score left, Score right) =>
        new(left.Found + right.Found, left.Expected + right.Expected, left.Correct + right.Correct);

    /// <summary>The micro-average of several.</summary>
    public static Score Sum(IEnumerable<Score> scores) => scores.Aggregate(default(Score), (sum, score) => sum + score);

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"P {Precision:0.000}  R {Recall:0.000}  F1 {F1:0.000}  ({Correct} of {Expected}; {Found} found)");
}
