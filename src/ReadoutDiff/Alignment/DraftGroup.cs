namespace ReadoutDiff.Alignment;

/// <summary>A group of statements while the alignment is being put together.</summary>
internal sealed class DraftGroup(int row, int column)
{
    public List<int> Rows { get; } = [row];

    public List<int> Columns { get; } = [column];

    /// <summary>Whether one more statement leaves a shape that one sentence and its retelling take: 1:3, 3:1 or 2:2 at most.</summary>
    public bool HasRoom(int maxSide) => Rows.Count + Columns.Count <= maxSide;
}
