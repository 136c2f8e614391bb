namespace ReadoutDiff.Lexicon.Forms;

/// <summary>A part that may be missing: <c>[a]</c>.</summary>
internal sealed record FormOptional(FormNode Part) : FormNode;
