using System.Globalization;
using ReadoutDiff.Model;

namespace ReadoutDiff.Alignment;

/// <summary>How many statements of each text are aligned, so that scores stay within the bound on memory.</summary>
/// <param name="Left">Statements of the left text, from its beginning.</param>
/// <param name="Right">Statements of the right text, from its beginning.</param>
internal readonly record struct AlignmentScope(int Left, int Right)
{
    /// <summary>Takes all where their product is within bounds, else shortens the longer text first.</summary>
    public static AlignmentScope Of(int left, int right, long maxPairs)
    {
        if ((long)left * right <= maxPairs)
        {
            return new AlignmentScope(left, right);
        }

        var half = (int)Math.Sqrt(maxPairs);
        return left <= right
            ? new AlignmentScope(Math.Min(left, half), (int)Math.Min(right, maxPairs / Math.Min(left, half)))
            : new AlignmentScope((int)Math.Min(left, maxPairs / Math.Min(right, half)), Math.Min(right, half));
    }

    /// <summary>The opening statements of a readout.</summary>
    public static AnalyzedReadout Opening(AnalyzedReadout readout, int count) =>
        count == readout.Statements.Count ? readout : readout with { Statements = [.. readout.Statements.Take(count)] };

    /// <summary>What to tell the reader where not all is aligned; null where all is.</summary>
    public Limit? LimitFor(int left, int right) => Left == left && Right == right
        ? null
        : new Limit(
            "alignment-length",
            string.Create(CultureInfo.InvariantCulture, $"Only the first {Left} of {left} left and the first {Right} of {right} right statements were aligned; the others were not looked up in the other text."));
}
