namespace ReadoutDiff.Lexicon.Forms;

/// <summary>Parts that follow one another.</summary>
internal sealed record FormSequence(IReadOnlyList<FormNode> Parts) : FormNode;
