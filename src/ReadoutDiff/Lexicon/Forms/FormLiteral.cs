namespace ReadoutDiff.Lexicon.Forms;

/// <summary>A word as it stands in a form, with its star or quotes.</summary>
internal sealed record FormLiteral(string Text) : FormNode;
