using ReadoutDiff.Model;

namespace ReadoutDiff.Alignment;

/// <summary>Pairs the statements of two readouts that say the same, whatever their order, and leaves alone those without counterpart.</summary>
/// <param name="similarity">Says how likely two statements are to correspond.</param>
/// <param name="options">Thresholds and bounds; defaults when null.</param>
public sealed class StatementAligner(IStatementSimilarity similarity, AlignmentOptions? options = null)
{
    private readonly AlignmentOptions _options = options ?? new AlignmentOptions();

    /// <summary>
    /// Finds the one-to-one assignment of greatest total probability with the choice to leave any statement alone, then
    /// lets statements left alone join their neighbour's group. Exchanging the texts gives the same groups, mirrored.
    /// </summary>
    /// <returns>Each statement of both texts in exactly one group. Memory O(n·m) floats.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public StatementAlignment Align(AnalyzedReadout left, AnalyzedReadout right, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var limits = new List<Limit>();
        var scope = AlignmentScope.Of(left.Statements.Count, right.Statements.Count, _options.MaxPairs);
        if (scope.LimitFor(left.Statements.Count, right.Statements.Count) is { } shortened)
        {
            limits.Add(shortened);
        }

        var leftPart = AlignmentScope.Opening(left, scope.Left);
        var rightPart = AlignmentScope.Opening(right, scope.Right);
        var scores = similarity.Score(leftPart, rightPart, ct);
        var isTransposed = Orientation.IsReversed(left, right);
        var view = new ScoreView(scores, isTransposed);
        var (rows, columns) = isTransposed ? (rightPart, leftPart) : (leftPart, rightPart);

        var graph = CandidateGraph.Build(view.Rows, view.Columns, (row, column) => Weight(view, row, column), _options.CandidatesPerStatement, ct);
        var (columnOf, isBest) = MaximumWeightAssignment.Solve(graph, _options.WorkBudget, ct);
        if (!isBest)
        {
            limits.Add(new Limit("alignment-budget", "The search for the best alignment was cut short; the remaining statements were paired likeliest first."));
        }

        var drafts = Enumerable.Range(0, columnOf.Length).Where(row => columnOf[row] >= 0).Select(row => new DraftGroup(row, columnOf[row])).ToArray();
        NeighbourMerger.Extend(view, rows.Statements, columns.Statements, drafts, _options);
        var groups = GroupScorer.Finish(view, drafts, isTransposed);
        groups.AddRange(Enumerable.Range(scope.Left, left.Statements.Count - scope.Left).Select(order => new AlignedGroup([order], [], 0, AlignmentKind.LeftOnly, IsCrossing: false)));
        groups.AddRange(Enumerable.Range(scope.Right, right.Statements.Count - scope.Right).Select(order => new AlignedGroup([], [order], 0, AlignmentKind.RightOnly, IsCrossing: false)));
        return new StatementAlignment(GroupOrder.MarkCrossings(GroupOrder.Arrange(groups)), limits);
    }

    private float Weight(ScoreView scores, int row, int column)
    {
        var gain = scores[row, column] - _options.PairThreshold;
        if (gain <= 0)
        {
            return 0;
        }

        var distance = Math.Abs(RelativePlace(row, scores.Rows) - RelativePlace(column, scores.Columns));
        return (float)(gain + (_options.OrderTieBreak * (1 - distance)));
    }

    private static double RelativePlace(int index, int count) => count < 2 ? 0 : (double)index / (count - 1);
}
