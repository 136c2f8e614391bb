namespace ReadoutDiff.Statements.Forms;

/// <summary>One place of a written form: a word, or a gap between words.</summary>
/// <param name="Kind">How it matches.</param>
/// <param name="Text">The word as written in the form, without its operators; empty for a gap.</param>
internal readonly record struct FormElement(FormElementKind Kind, string Text)
{
    /// <summary>The element that stands for a few words of any kind.</summary>
    public static FormElement Gap => new(FormElementKind.Gap, "");
}
