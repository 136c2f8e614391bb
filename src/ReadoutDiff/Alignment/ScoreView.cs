namespace ReadoutDiff.Alignment;

/// <summary>A score matrix read by row and column, or with the two exchanged.</summary>
internal sealed class ScoreView(float[,] scores, bool isTransposed)
{
    public int Rows => scores.GetLength(isTransposed ? 1 : 0);

    public int Columns => scores.GetLength(isTransposed ? 0 : 1);

    public float this[int row, int column] => isTransposed ? scores[column, row] : scores[row, column];
}
