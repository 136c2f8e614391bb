using ReadoutDiff.Model;

namespace ReadoutDiff.Alignment;

/// <summary>Lets statements left alone join the group of the statement before or after them, where the other text says both in one.</summary>
internal sealed class NeighbourMerger
{
    private readonly ScoreView _scores;
    private readonly AlignmentOptions _options;
    private readonly IReadOnlyList<Statement>[] _statements;
    private readonly DraftGroup?[][] _groupOf;
    private readonly PriorityQueue<Merge, (float Loss, int Side, int Statement, int Neighbour)> _queue = new();

    private NeighbourMerger(ScoreView scores, IReadOnlyList<Statement> rows, IReadOnlyList<Statement> columns, IReadOnlyList<DraftGroup> groups, AlignmentOptions options)
    {
        _scores = scores;
        _options = options;
        _statements = [rows, columns];
        _groupOf = [new DraftGroup?[rows.Count], new DraftGroup?[columns.Count]];
        foreach (var group in groups)
        {
            _groupOf[0][group.Rows[0]] = group;
            _groupOf[1][group.Columns[0]] = group;
        }
    }

    /// <summary>Extends one-to-one groups in place, likeliest merge first. Time O((n+m)·log(n+m)).</summary>
    public static void Extend(ScoreView scores, IReadOnlyList<Statement> rows, IReadOnlyList<Statement> columns, IReadOnlyList<DraftGroup> groups, AlignmentOptions options) =>
        new NeighbourMerger(scores, rows, columns, groups, options).Run();

    private void Run()
    {
        for (var side = 0; side < 2; side++)
        {
            for (var statement = 0; statement < _statements[side].Count; statement++)
            {
                Offer(side, statement, statement - 1);
                Offer(side, statement, statement + 1);
            }
        }

        while (_queue.TryDequeue(out var merge, out _))
        {
            if (_groupOf[merge.Side][merge.Statement] is null && merge.Group.HasRoom(_options.MaxGroupSide))
            {
                var members = merge.Side == 0 ? merge.Group.Rows : merge.Group.Columns;
                members.Add(merge.Statement);
                members.Sort();
                _groupOf[merge.Side][merge.Statement] = merge.Group;
                Offer(merge.Side, merge.Statement - 1, merge.Statement);
                Offer(merge.Side, merge.Statement + 1, merge.Statement);
            }
        }
    }

    private void Offer(int side, int statement, int neighbour)
    {
        var statements = _statements[side];
        var groupOf = _groupOf[side];
        if (statement < 0 || statement >= statements.Count || neighbour < 0 || neighbour >= statements.Count
            || groupOf[statement] is not null || groupOf[neighbour] is not { } group
            || statements[statement].Section != statements[neighbour].Section)
        {
            return;
        }

        var score = side == 0
            ? group.Columns.Max(column => _scores[statement, column])
            : group.Rows.Max(row => _scores[row, statement]);
        if (score > _options.MergeThreshold)
        {
            _queue.Enqueue(new Merge(side, statement, group), (-score, side, statement, neighbour));
        }
    }

    private readonly record struct Merge(int Side, int Statement, DraftGroup Group);
}
