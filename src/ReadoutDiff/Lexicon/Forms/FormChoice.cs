namespace ReadoutDiff.Lexicon.Forms;

/// <summary>One of several parts: <c>(a|b c)</c>.</summary>
internal sealed record FormChoice(IReadOnlyList<FormNode> Options) : FormNode;
