using System.Text.RegularExpressions;

namespace ReadoutDiff.Simulator.Edits;

/// <summary>Mark-up and white space around the same text, as sites change them when they are redesigned.</summary>
internal static partial class Look
{
    /// <summary>How many there are.</summary>
    public const int Count = 5;

    /// <summary>How many kinds of white space there are.</summary>
    public const int Spacings = 4;

    /// <summary>A page as a state has it look.</summary>
    public static string Dress(string html, PageState state) => state is { Look: 0, Spacing: 0 } ? html : Paragraph().Replace(html, match =>
    {
        var (indent, text) = (match.Groups["indent"].Value, match.Groups["text"].Value);
        var half = Half(text);
        var dressed = state.Look switch
        {
            0 => $"<p>{indent}{text}</p>",
            1 => $"<p class=\"MsoNormal\" style=\"text-indent: 32pt\"><span style=\"font-family: SimSun; font-size: 16pt\">{text}</span></p>",
            2 => $"<p style=\"text-align: justify\"><span>{indent}{text[..half]}</span><span>{text[half..]}</span></p>",
            3 => $"<div class=\"text-block\"><p>{indent}<font size=\"4\">{text}</font></p></div>",
            _ => $"<p data-block=\"{half}\"><!-- block -->{indent}{text[..half]}<wbr>{text[half..]}</p>",
        };
        return state.Spacing switch
        {
            0 => dressed + "\n",
            1 => "\n\n\t" + dressed.Replace("</p>", "\n\t</p>", StringComparison.Ordinal) + "\n\n",
            2 => dressed + "\n<p>&nbsp;</p>\n",
            _ => dressed + "<p>　　</p><p><br></p>",
        };
    });

    // Where a text can be cut: not in an entity, and not next to a space, which would hang on the edge of an element.
    private static int Half(string text)
    {
        var half = text.Contains('&', StringComparison.Ordinal) ? 0 : text.Length / 2;
        while (half > 0 && (char.IsWhiteSpace(text[half]) || char.IsWhiteSpace(text[half - 1])))
        {
            half--;
        }

        return half;
    }

    [GeneratedRegex(@"<p>(?<indent>　*)(?<text>[^<\n]+)</p>\n", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Paragraph();
}
