namespace ReadoutDiff.Collection.Extraction;

/// <summary>A block of text as rendered: one line, white space collapsed, every other character as published.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Kind">What it is.</param>
/// <param name="BoldLength">Number of code units at its start that are set in bold.</param>
/// <param name="FollowsImage">Whether an image stands right before it, so that it may be a caption.</param>
internal sealed record Block(string Text, BlockKind Kind = BlockKind.Paragraph, int BoldLength = 0, bool FollowsImage = false)
{
    /// <summary>Whether a line of text is a separator, an excerpt mark or neither.</summary>
    public static BlockKind KindOf(string text)
    {
        var marks = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            if (c is not ('*' or '＊' or '_' or '—' or '-' or '=' or '·' or '•' or '⁂'))
            {
                return IsExcerptMark(text) ? BlockKind.Excerpt : BlockKind.Paragraph;
            }

            marks++;
        }

        return marks >= 3 || text.Contains('⁂', StringComparison.Ordinal) ? BlockKind.Separator : BlockKind.Paragraph;
    }

    private static bool IsExcerptMark(string text)
        => text.Trim() is "<…>" or "<...>" or "[…]" or "[...]" or "(…)" or "(...)" or "…" or "……" or "<….>" or "<…>." or "＜…＞" or "《…》";
}
