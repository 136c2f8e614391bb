using ReadoutDiff.Model;

namespace ReadoutDiff.Alignment;

/// <summary>Says how alike in meaning statements of two readouts are.</summary>
public interface IStatementSimilarity
{
    /// <summary>Scores every left statement against every right one.</summary>
    /// <returns>A matrix [left, right] of values from 0 (unrelated) to 1 (same meaning). Cost O(n·m).</returns>
    float[,] Score(AnalyzedReadout left, AnalyzedReadout right, CancellationToken cancellationToken);
}
