namespace ReadoutDiff.Text;

/// <summary>What a text element is to the tokenizer.</summary>
internal enum ElementKind
{
    Space,
    Letter,
    Digit,
    Han,
    Mark,
}
