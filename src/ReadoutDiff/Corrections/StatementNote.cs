namespace ReadoutDiff.Corrections;

/// <summary>A remark on a statement; it changes nothing.</summary>
/// <param name="Anchor">The words of the statement.</param>
/// <param name="Words">The remark.</param>
public sealed record StatementNote(TextAnchor Anchor, string Words) : Correction;
