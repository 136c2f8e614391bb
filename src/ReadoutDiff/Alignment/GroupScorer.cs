namespace ReadoutDiff.Alignment;

/// <summary>Turns drafts into groups with calibrated scores, adding a group for each statement left alone.</summary>
internal static class GroupScorer
{
    // How often a statement that shares no evidence with any other still has a counterpart, told in words that neither
    // lexicon nor glossary has; measured by leaving a meeting out (tests/ReadoutDiff.Eval, LeaveOneMeetingOutTests).
    private const double UnseenCounterpart = 0.12;

    /// <summary>Scores in O(n·m).</summary>
    /// <param name="scores">The probability of each pair.</param>
    /// <param name="drafts">The two-sided groups.</param>
    /// <param name="isTransposed">Whether rows are statements of the right text.</param>
    public static List<AlignedGroup> Finish(ScoreView scores, IReadOnlyList<DraftGroup> drafts, bool isTransposed)
    {
        var groups = new List<AlignedGroup>();
        var rowTaken = new bool[scores.Rows];
        var columnTaken = new bool[scores.Columns];
        foreach (var draft in drafts)
        {
            draft.Rows.ForEach(row => rowTaken[row] = true);
            draft.Columns.ForEach(column => columnTaken[column] = true);
            var (left, right) = isTransposed ? (draft.Columns, draft.Rows) : (draft.Rows, draft.Columns);
            groups.Add(new AlignedGroup([.. left], [.. right], OfGroup(scores, draft), AlignmentShape.Of(left.Count, right.Count), IsCrossing: false));
        }

        var bestOfRow = new float[scores.Rows];
        var bestOfColumn = new float[scores.Columns];
        for (var row = 0; row < scores.Rows; row++)
        {
            for (var column = 0; column < scores.Columns; column++)
            {
                var score = scores[row, column];
                bestOfRow[row] = Math.Max(bestOfRow[row], score);
                bestOfColumn[column] = Math.Max(bestOfColumn[column], score);
            }
        }

        AddAlone(groups, rowTaken, bestOfRow, !isTransposed);
        AddAlone(groups, columnTaken, bestOfColumn, isTransposed);
        return groups;
    }

    private static void AddAlone(List<AlignedGroup> groups, bool[] taken, float[] best, bool isLeft)
    {
        for (var order = 0; order < taken.Length; order++)
        {
            if (!taken[order])
            {
                var probability = (1.0 - best[order]) * (1.0 - UnseenCounterpart);
                groups.Add(isLeft
                    ? new AlignedGroup([order], [], probability, AlignmentKind.LeftOnly, IsCrossing: false)
                    : new AlignedGroup([], [order], probability, AlignmentKind.RightOnly, IsCrossing: false));
            }
        }
    }

    private static double OfGroup(ScoreView scores, DraftGroup draft)
    {
        var total = 0.0;
        foreach (var row in draft.Rows)
        {
            total += draft.Columns.Max(column => scores[row, column]);
        }

        foreach (var column in draft.Columns)
        {
            total += draft.Rows.Max(row => scores[row, column]);
        }

        return Math.Clamp(total / (draft.Rows.Count + draft.Columns.Count), 0, 1);
    }
}
