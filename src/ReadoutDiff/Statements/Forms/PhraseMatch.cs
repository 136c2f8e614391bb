namespace ReadoutDiff.Statements.Forms;

/// <summary>A form found among the words of a sentence.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="IsBaseForm">Whether every word stands as the form spells it, not merely with the same stem.</param>
/// <param name="IsHeadBaseForm">Whether the first word stands as the form spells it: the case of a title is the case of its first word.</param>
/// <param name="Value">What the form stands for.</param>
internal readonly record struct PhraseMatch<T>(int First, int End, bool IsBaseForm, bool IsHeadBaseForm, T Value);
