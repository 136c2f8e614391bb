using System.Text;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Reports.Markdown;

/// <summary>
/// Words as Markdown that means nothing but these words: no markup, HTML, table cell, link or address that turns
/// into one (CommonMark 0.31 backslash escapes and GitHub's extensions).
/// </summary>
internal static class MarkdownText
{
    private const string Escaped = "\\`*_{}[]#|~!@$^=";

    /// <summary>One line of escaped text.</summary>
    public static string Of(string text) => Of(text.AsSpan());

    /// <inheritdoc cref="Of(string)"/>
    public static string Of(ReadOnlySpan<char> text)
    {
        var line = VisibleText.Line(text).Trim();
        var escaped = new StringBuilder(line.Length + 16);
        for (var at = 0; at < line.Length; at++)
        {
            var c = line[at];
            switch (c)
            {
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '&':
                    escaped.Append("&amp;");
                    break;
                default:
                    if (Escaped.Contains(c, StringComparison.Ordinal) || OpensList(line, at) || EndsWww(line, at) || JoinsWords(line, at))
                    {
                        escaped.Append('\\');
                    }

                    escaped.Append(c);
                    break;
            }
        }

        return escaped.ToString();
    }

    /// <summary>A dash or plus that begins the line, or the point or bracket after the number that begins it.</summary>
    private static bool OpensList(string line, int at) => line[at] switch
    {
        '-' or '+' => at == 0,
        '.' or ')' => at > 0 && !line.AsSpan(0, at).ContainsAnyExceptInRange('0', '9'),
        _ => false,
    };

    /// <summary>A colon that may make an address or an emoji's short name; not one before a blank or in a time of day.</summary>
    private static bool JoinsWords(string line, int at) =>
        line[at] == ':' && at + 1 < line.Length && line[at + 1] != ' '
        && !(at > 0 && char.IsAsciiDigit(line[at - 1]) && char.IsAsciiDigit(line[at + 1]));

    private static bool EndsWww(string line, int at) =>
        line[at] == '.' && at >= 3 && line.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);
}
