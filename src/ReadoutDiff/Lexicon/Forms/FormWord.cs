namespace ReadoutDiff.Lexicon.Forms;

/// <summary>A word, number or Han character.</summary>
/// <param name="Kind">How it is compared with the text.</param>
/// <param name="Text">The word as <paramref name="Kind"/> compares it.</param>
internal sealed record FormWord(FormWordKind Kind, string Text) : FormNode;
