namespace ReadoutDiff.Collection.Extraction;

/// <summary>What a block of a page is.</summary>
internal enum BlockKind
{
    /// <summary>A paragraph, list item or table row.</summary>
    Paragraph,

    /// <summary>A heading inside the text.</summary>
    Heading,

    /// <summary>A rule or a line of asterisks between parts.</summary>
    Separator,

    /// <summary>The mark by which a publisher shows that it gives an excerpt, such as <c>&lt;…&gt;</c>.</summary>
    Excerpt,
}
