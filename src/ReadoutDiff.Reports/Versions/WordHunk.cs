using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Wording;

namespace ReadoutDiff.Reports.Versions;

/// <summary>Changed words that stand close together, with the words around them.</summary>
/// <param name="Runs">The runs in order: changed ones, and the short equal ones between them.</param>
/// <param name="Before">Equal words before them, in the later version.</param>
/// <param name="After">Equal words after them, in the later version.</param>
/// <param name="IsCutBefore">Whether more equal words precede.</param>
/// <param name="IsCutAfter">Whether more equal words follow.</param>
public sealed record WordHunk(IReadOnlyList<WordChange> Runs, TextSpan Before, TextSpan After, bool IsCutBefore, bool IsCutAfter)
{
    // Changes with no more than this between them are read as one.
    private const int Between = 16;

    /// <summary>The hunks of a diff, in order; every changed run is in exactly one. Cost linear in the runs.</summary>
    /// <param name="words">The diff.</param>
    /// <param name="laterText">The text of the later version.</param>
    /// <param name="cells">Room in cells for the words around a hunk.</param>
    public static IReadOnlyList<WordHunk> Of(WordDiff words, string laterText, int cells)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(laterText);
        var runs = words.Changes;
        var hunks = new List<WordHunk>();
        for (var first = 0; first < runs.Count;)
        {
            if (runs[first].Kind == WordChangeKind.Equal)
            {
                first++;
                continue;
            }

            var last = first;
            for (var next = first + 1; next < runs.Count; next++)
            {
                if (runs[next].Kind != WordChangeKind.Equal)
                {
                    last = next;
                }
                else if (runs[next].Right.Length > Between)
                {
                    break;
                }
            }

            hunks.Add(Create(runs, first, last, laterText, cells));
            first = last + 1;
        }

        return hunks;
    }

    /// <summary>Whether the text has something between a run and the one before it, such as a line break between two statements.</summary>
    public static bool HasGap(WordChange previous, WordChange run)
    {
        ArgumentNullException.ThrowIfNull(previous);
        ArgumentNullException.ThrowIfNull(run);
        return run.Left.Start > previous.Left.End || run.Right.Start > previous.Right.End;
    }

    private static WordHunk Create(IReadOnlyList<WordChange> runs, int first, int last, string text, int cells)
    {
        var words = new TextSpan(runs[first].Right.Start, Math.Max(runs[first].Right.Start, runs[last].Right.End));
        var from = first > 0 && runs[first - 1].Kind == WordChangeKind.Equal ? Math.Min(runs[first - 1].Right.Start, words.Start) : words.Start;
        var to = last + 1 < runs.Count && runs[last + 1].Kind == WordChangeKind.Equal ? Math.Max(runs[last + 1].Right.End, words.End) : words.End;
        var room = cells + 2 + CellWidth.Of(text.AsSpan(words.Start, words.Length));
        var quotation = Quotation.Of(text, words, new TextSpan(from, to), room);
        var isCutBefore = quotation.IsCutBefore || first > 1;
        var isCutAfter = quotation.IsCutAfter || last + 2 < runs.Count;
        return new WordHunk(
            [.. runs.Skip(first).Take(last - first + 1)],
            isCutBefore ? TrimmedStart(text, quotation.Before) : quotation.Before,
            isCutAfter ? TrimmedEnd(text, quotation.After) : quotation.After,
            isCutBefore,
            isCutAfter);
    }

    private static TextSpan TrimmedStart(string text, TextSpan span) =>
        span with { Start = span.End - text.AsSpan(span.Start, span.Length).TrimStart().Length };

    private static TextSpan TrimmedEnd(string text, TextSpan span) =>
        span with { End = span.Start + text.AsSpan(span.Start, span.Length).TrimEnd().Length };
}
