namespace ReadoutDiff.Lexicon.Forms;

/// <summary>A part of a written form. The tree is what the form grammar of the lexicon says, before any word is looked up.</summary>
internal abstract record FormNode;
