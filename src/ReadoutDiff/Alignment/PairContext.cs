namespace ReadoutDiff.Alignment;

/// <summary>Computes the context features of pairs from the log-odds of all pairs; each is the same when the texts are exchanged.</summary>
internal sealed class PairContext
{
    /// <summary>Number of <see cref="ContextFeature"/> members.</summary>
    public const int Count = (int)ContextFeature.ContextNeighbours + 1;

    private const float MostGap = 4;
    private const int Reach = 2;
    private readonly float[,] _logOdds;
    private readonly int _rows;
    private readonly int _columns;
    private readonly Rivals _rowRivals;
    private readonly Rivals _columnRivals;

    /// <summary>Prepares in O(n·m); the matrix is kept and read.</summary>
    public PairContext(float[,] logOdds)
    {
        _logOdds = logOdds;
        _rows = logOdds.GetLength(0);
        _columns = logOdds.GetLength(1);
        _rowRivals = new Rivals(_rows);
        _columnRivals = new Rivals(_columns);
        for (var row = 0; row < _rows; row++)
        {
            for (var column = 0; column < _columns; column++)
            {
                _rowRivals.Offer(row, column, logOdds[row, column]);
                _columnRivals.Offer(column, row, logOdds[row, column]);
            }
        }
    }

    /// <summary>Fills <see cref="Count"/> features in O(1).</summary>
    public void Compute(int row, int column, Span<float> features)
    {
        var own = _logOdds[row, column];
        var rowGap = Gap(own, _rowRivals.Best(row, column));
        var columnGap = Gap(own, _columnRivals.Best(column, row));
        features[(int)ContextFeature.ContextBias] = 1;
        features[(int)ContextFeature.ContextLogOdds] = own;
        features[(int)ContextFeature.ContextRivalLoss] = Math.Min(0, rowGap) + Math.Min(0, columnGap);
        features[(int)ContextFeature.ContextRivalMargin] = Math.Max(0, Math.Min(rowGap, columnGap));
        features[(int)ContextFeature.ContextNeighbours] = Neighbours(row, column);
    }

    // Without a rival nothing is known from the comparison.
    private static float Gap(float own, float rival) => float.IsNegativeInfinity(rival) ? 0 : Math.Clamp(own - rival, -MostGap, MostGap);

    private float Neighbours(int row, int column)
    {
        var sum = 0f;
        for (var side = -1; side <= 1; side += 2)
        {
            var (byRow, byColumn) = (float.NegativeInfinity, float.NegativeInfinity);
            for (var step = -Reach; step <= Reach; step++)
            {
                if (step != 0)
                {
                    byRow = Math.Max(byRow, LogOddsAt(row + side, column + step));
                    byColumn = Math.Max(byColumn, LogOddsAt(row + step, column + side));
                }
            }

            sum += Logistic.Probability(byRow) + Logistic.Probability(byColumn);
        }

        return sum / 4;
    }

    private float LogOddsAt(int row, int column) =>
        row < 0 || row >= _rows || column < 0 || column >= _columns ? float.NegativeInfinity : _logOdds[row, column];
}
