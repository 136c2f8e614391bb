namespace ReadoutDiff.Alignment;

/// <summary>The one-to-one assignment of greatest total weight in which any row or column may stay alone.</summary>
/// <remarks>
/// Successive shortest augmenting paths with dual prices (R. Jonker and A. Volgenant, "A shortest augmenting path
/// algorithm for dense and sparse linear assignment problems", Computing 38, 1987), each row having a private column of
/// cost 0 for staying alone. Time O(n·e·log e) at worst for e candidate pairs, near O(e) on texts; memory O(n+m+e).
/// </remarks>
internal sealed class MaximumWeightAssignment
{
    private const int None = -1;
    private readonly CandidateGraph _graph;
    private readonly int[] _columnOf;
    private readonly int[] _rowOf;
    private readonly double[] _rowPrice;
    private readonly double[] _columnPrice;
    private readonly double[] _distance;
    private readonly int[] _reachedFrom;
    private readonly bool[] _settled;
    private readonly List<int> _touched = [];
    private readonly PriorityQueue<int, (double Distance, int Column)> _frontier = new();
    private long _budget;

    private MaximumWeightAssignment(CandidateGraph graph, long budget)
    {
        _graph = graph;
        _budget = budget;
        var columns = graph.Columns + graph.Rows;
        _columnOf = new int[graph.Rows];
        _rowOf = new int[columns];
        _rowPrice = new double[graph.Rows];
        _columnPrice = new double[columns];
        _distance = new double[columns];
        _reachedFrom = new int[columns];
        _settled = new bool[columns];
        Array.Fill(_columnOf, None);
        Array.Fill(_rowOf, None);
        Array.Fill(_distance, double.PositiveInfinity);
    }

    /// <summary>Solves; deterministic.</summary>
    /// <param name="graph">The pairs that may be chosen.</param>
    /// <param name="budget">Most candidate pairs looked at before the rest is paired greedily.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>For each row its column, or -1; and whether the budget sufficed, so that the result is the best one.</returns>
    public static (int[] ColumnOf, bool IsBest) Solve(CandidateGraph graph, long budget, CancellationToken cancellationToken)
    {
        var solver = new MaximumWeightAssignment(graph, budget);
        var row = 0;
        for (; row < graph.Rows && solver._budget > 0; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            solver.Augment(row);
        }

        var isBest = row == graph.Rows;
        solver.PairGreedily(row);
        return ([.. solver._columnOf.Select(column => column < graph.Columns ? column : None)], isBest);
    }

    private void Augment(int start)
    {
        var row = start;
        var settledDistance = 0.0;
        int column;
        while (true)
        {
            Scan(row, settledDistance);
            do
            {
                column = _frontier.Dequeue();
            }
            while (_settled[column]);

            _settled[column] = true;
            settledDistance = _distance[column];
            if (_rowOf[column] == None)
            {
                break;
            }

            row = _rowOf[column];
        }

        UpdatePrices(start, settledDistance);
        Flip(start, column);
        Reset();
    }

    private void Scan(int row, double settledDistance)
    {
        var candidates = _graph.Of(row);
        _budget -= candidates.Length + 1;
        foreach (var pair in candidates)
        {
            Relax(row, pair.Column, settledDistance - pair.Weight - _rowPrice[row] - _columnPrice[pair.Column]);
        }

        var alone = _graph.Columns + row;
        Relax(row, alone, settledDistance - _rowPrice[row] - _columnPrice[alone]);
    }

    private void Relax(int row, int column, double distance)
    {
        if (_settled[column] || distance >= _distance[column])
        {
            return;
        }

        if (double.IsPositiveInfinity(_distance[column]))
        {
            _touched.Add(column);
        }

        _distance[column] = distance;
        _reachedFrom[column] = row;
        _frontier.Enqueue(column, (distance, column));
    }

    private void UpdatePrices(int start, double shortest)
    {
        foreach (var column in _touched)
        {
            if (!_settled[column])
            {
                continue;
            }

            var change = shortest - _distance[column];
            _columnPrice[column] -= change;
            if (_rowOf[column] != None)
            {
                _rowPrice[_rowOf[column]] += change;
            }
        }

        _rowPrice[start] += shortest;
    }

    private void Flip(int start, int column)
    {
        int row;
        do
        {
            row = _reachedFrom[column];
            var previous = _columnOf[row];
            _columnOf[row] = column;
            _rowOf[column] = row;
            column = previous;
        }
        while (row != start);
    }

    private void Reset()
    {
        foreach (var column in _touched)
        {
            _distance[column] = double.PositiveInfinity;
            _settled[column] = false;
        }

        _touched.Clear();
        _frontier.Clear();
    }

    private void PairGreedily(int firstRow)
    {
        foreach (var pair in _graph.Pairs.Where(p => p.Row >= firstRow).OrderByDescending(p => p.Weight).ThenBy(p => p.Row).ThenBy(p => p.Column))
        {
            if (_columnOf[pair.Row] == None && _rowOf[pair.Column] == None)
            {
                _columnOf[pair.Row] = pair.Column;
                _rowOf[pair.Column] = pair.Row;
            }
        }
    }
}
