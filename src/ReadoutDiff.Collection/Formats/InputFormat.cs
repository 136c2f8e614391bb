namespace ReadoutDiff.Collection.Formats;

/// <summary>The form of an input.</summary>
internal enum InputFormat
{
    /// <summary>A saved page.</summary>
    Html,

    /// <summary>An object with the text and what is known of it.</summary>
    Json,

    /// <summary>Markdown, with or without front matter.</summary>
    Markdown,

    /// <summary>Plain text.</summary>
    PlainText,
}
