using System.Text;
using ReadoutDiff.Model;

namespace ReadoutDiff.Versions;

/// <summary>Tells texts that differ in the amount of white space and in line breaks alone from others.</summary>
internal static class WhiteSpaces
{
    // Stands for the end of a statement, at which there may be white space or none.
    private const char End = '\n';

    /// <summary>
    /// Whether two texts, each given as stretches that follow one another, are the same but for how much white space stands where both have
    /// some, and for where the stretches end. A space that does not break is another character. Linear.
    /// </summary>
    public static bool DifferAlone(string left, IReadOnlyList<TextSpan> leftSpans, string right, IReadOnlyList<TextSpan> rightSpans)
    {
        var (a, b) = (Collapse(left, leftSpans), Collapse(right, rightSpans));
        var (i, j) = (0, 0);
        while (true)
        {
            var isEnd = (i < a.Length && a[i] == End) || (j < b.Length && b[j] == End);
            i += i < a.Length && (a[i] == End || (isEnd && a[i] == ' ')) ? 1 : 0;
            j += j < b.Length && (b[j] == End || (isEnd && b[j] == ' ')) ? 1 : 0;
            if (isEnd)
            {
                continue;
            }

            if (i == a.Length || j == b.Length)
            {
                return i == a.Length && j == b.Length;
            }

            if (a[i++] != b[j++])
            {
                return false;
            }
        }
    }

    private static string Collapse(string text, IReadOnlyList<TextSpan> spans)
    {
        var collapsed = new StringBuilder();
        for (var i = 0; i < spans.Count; i++)
        {
            if (i > 0)
            {
                collapsed.Append(End);
            }

            foreach (var c in spans[i].Of(text))
            {
                var isSpace = c is ' ' or '\t' or '\r' or '\n' or '\u000B' or '\f' or '\u2028' or '\u2029';
                if (!isSpace)
                {
                    collapsed.Append(c);
                }
                else if (collapsed.Length > 0 && collapsed[^1] is not (' ' or End))
                {
                    collapsed.Append(' ');
                }
            }
        }

        return collapsed.ToString();
    }
}
