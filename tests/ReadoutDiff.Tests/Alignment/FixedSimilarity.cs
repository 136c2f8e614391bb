using ReadoutDiff.Alignment;
using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Alignment;

/// <summary>Scores pairs as the test says.</summary>
internal sealed class FixedSimilarity(Func<int, int, double> score) : IStatementSimilarity
{
    public FixedSimilarity(double[,] scores)
        : this((left, right) => scores[left, right])
    {
    }

    public float[,] Score(AnalyzedReadout left, AnalyzedReadout right, CancellationToken cancellationToken)
    {
        var scores = new float[left.Statements.Count, right.Statements.Count];
        for (var i = 0; i < left.Statements.Count; i++)
        {
            for (var j = 0; j < right.Statements.Count; j++)
            {
                scores[i, j] = (float)score(i, j);
            }
        }

        return scores;
    }
}
