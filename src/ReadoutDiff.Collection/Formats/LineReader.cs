using ReadoutDiff.Collection.Extraction;
using ReadoutDiff.Collection.Sections;

namespace ReadoutDiff.Collection.Formats;

/// <summary>Reads the paragraphs of a plain text: one a line, or wrapped lines between blank ones.</summary>
internal static class LineReader
{
    /// <summary>The blocks of a text, white space collapsed.</summary>
    public static List<Block> Read(string text)
    {
        var blocks = new List<Block>();
        var builder = new LineBuilder();
        var previous = "";
        foreach (var raw in text.Split('\n'))
        {
            builder.Append(raw.Replace('\u2028', ' ').Replace('\u0085', ' ').Replace('\v', ' '), isBold: false);
            var line = builder.Take().Text;
            if (line.Length == 0)
            {
                previous = "";
                continue;
            }

            if (previous.Length > 0 && IsWrapped(previous, raw, line))
            {
                var glue = LineBuilder.IsWide(previous[^1]) && LineBuilder.IsWide(line[0]) ? "" : " ";
                blocks[^1] = blocks[^1] with { Text = blocks[^1].Text + glue + line };
            }
            else
            {
                blocks.Add(new Block(line, Block.KindOf(line)));
            }

            previous = line;
        }

        return blocks;
    }

    /// <summary>Whether a line goes on in the next: it is long, ends inside a sentence, and the next is not set off as a paragraph.</summary>
    private static bool IsWrapped(string previous, string rawNext, string next)
    {
        if (previous.Length < 30 || rawNext.StartsWith('\u3000') || rawNext.StartsWith("  ", StringComparison.Ordinal) || rawNext.StartsWith('\t'))
        {
            return false;
        }

        if (previous.TrimEnd('”', '»', '"', ')', '）', '’') is [.., '.' or '!' or '?' or '…' or ';' or ':' or '。' or '！' or '？' or '；' or '：'])
        {
            return false;
        }

        return TurnLabels.InitialsLength(next) == 0 && (char.IsLower(next[0]) || (LineBuilder.IsWide(next[0]) && LineBuilder.IsWide(previous[^1])));
    }
}
