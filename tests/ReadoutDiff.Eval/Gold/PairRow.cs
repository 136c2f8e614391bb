namespace ReadoutDiff.Eval.Gold;

/// <summary>Statements that assert the same, each named by a fragment; every left one corresponds with every right one.</summary>
internal sealed record PairRow(IReadOnlyList<string> Left, IReadOnlyList<string> Right)
{
    /// <summary>Whether one statement answers one.</summary>
    public bool IsOneToOne => Left.Count == 1 && Right.Count == 1;
}
