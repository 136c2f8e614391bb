namespace ReadoutDiff.Lexicon.Forms;

/// <summary>Any form of another concept: <c>@id</c>.</summary>
internal sealed record FormReference(string Id) : FormNode;
