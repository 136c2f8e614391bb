namespace ReadoutDiff.Alignment;

/// <summary>The pairs worth considering: for each statement its best counterparts. Memory O(k·(n+m)).</summary>
internal sealed class CandidateGraph
{
    private readonly int[] _starts;

    private CandidateGraph(int rows, int columns, CandidatePair[] pairs)
    {
        Rows = rows;
        Columns = columns;
        Pairs = pairs;
        _starts = new int[rows + 1];
        foreach (var pair in pairs)
        {
            _starts[pair.Row + 1]++;
        }

        for (var row = 0; row < rows; row++)
        {
            _starts[row + 1] += _starts[row];
        }
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>By row, then column.</summary>
    public CandidatePair[] Pairs { get; }

    /// <summary>The candidates of a row, by column.</summary>
    public ReadOnlySpan<CandidatePair> Of(int row) => Pairs.AsSpan(_starts[row].._starts[row + 1]);

    /// <summary>Keeps the pairs that are among the <paramref name="best"/> heaviest of their row or of their column.</summary>
    /// <param name="rows">Number of rows.</param>
    /// <param name="columns">Number of columns.</param>
    /// <param name="weight">What aligning a row with a column is worth; pairs not above 0 are dropped. Called O(n·m) times.</param>
    /// <param name="best">How many to keep for each row and column.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static CandidateGraph Build(int rows, int columns, Func<int, int, float> weight, int best, CancellationToken cancellationToken)
    {
        var ofRow = new BestPairs(best);
        var ofColumn = Enumerable.Range(0, columns).Select(_ => new BestPairs(best)).ToArray();
        var kept = new HashSet<CandidatePair>();
        for (var row = 0; row < rows; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ofRow.Clear();
            for (var column = 0; column < columns; column++)
            {
                var value = weight(row, column);
                if (value > 0)
                {
                    var pair = new CandidatePair(row, column, value);
                    ofRow.Offer(pair);
                    ofColumn[column].Offer(pair);
                }
            }

            kept.UnionWith(ofRow.Pairs);
        }

        foreach (var column in ofColumn)
        {
            kept.UnionWith(column.Pairs);
        }

        return new CandidateGraph(rows, columns, [.. kept.OrderBy(p => p.Row).ThenBy(p => p.Column)]);
    }
}
