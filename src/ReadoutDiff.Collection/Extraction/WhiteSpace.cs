namespace ReadoutDiff.Collection.Extraction;

/// <summary>White space outside the flow of a page's text, where none of it is meant.</summary>
internal static class WhiteSpace
{
    /// <summary>The words of a text on one line, one space between them.</summary>
    public static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
