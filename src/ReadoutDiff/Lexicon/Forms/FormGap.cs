namespace ReadoutDiff.Lexicon.Forms;

/// <summary>Words that do not matter: <c>..</c>.</summary>
internal sealed record FormGap : FormNode;
