using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Reports.Display;
using Spectre.Console;

namespace ReadoutDiff.App.Terminal;

/// <summary>
/// The comparison in a terminal. Its first screen answers who mentioned what was not found in the other text; in a
/// terminal nothing more is printed than fits, elsewhere the rest follows.
/// </summary>
public static class SummaryView
{
    private const int FirstScreen = 24;

    // The shell's prompt and the line that names a written file also need room.
    private const int ReservedLines = 2;

    /// <summary>Writes the summary to a terminal, or as plain lines where the output is a file or a pipe.</summary>
    public static void Write(ReadoutComparison comparison, ILexicon lexicon, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Write(comparison, lexicon, SummaryConsole.Create(output, out var isTerminal), isTerminal);
    }

    /// <summary>Writes the summary to a console of known size.</summary>
    /// <param name="comparison">What to show.</param>
    /// <param name="lexicon">Names of people.</param>
    /// <param name="console">Where to; its width and capabilities are kept to.</param>
    /// <param name="isScreen">Whether to print no more than the console's height.</param>
    public static void Write(ReadoutComparison comparison, ILexicon lexicon, IAnsiConsole console, bool isScreen)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(console);
        var width = Math.Max(40, console.Profile.Width);
        var glyphs = console.Profile.Capabilities.Unicode ? Glyphs.Unicode : Glyphs.Ascii;
        var names = new DisplayNames(comparison, lexicon);
        var header = new SummaryHeader(comparison, width, glyphs).Lines().ToList();
        var left = new ConceptList(comparison, isLeft: true, names, width, glyphs);
        var right = new ConceptList(comparison, isLeft: false, names, width, glyphs);
        var footer = new SummaryFooter(comparison, names, width, glyphs);
        var footerLines = footer.Lines();

        var height = isScreen ? Math.Max(16, console.Profile.Height) - ReservedLines : FirstScreen;
        var rows = Math.Max(4, height - header.Count - footerLines.Count - 2);
        var (leftRows, rightRows) = Divide(rows, left.Count, right.Count);

        // Air between the blocks, where it takes no line from a list.
        var isRoomy = rows - leftRows - rightRows >= 3;
        foreach (var block in new IEnumerable<SummaryLine>[]
        {
            header, [left.Heading(), .. left.Rows(leftRows)], [right.Heading(), .. right.Rows(rightRows)], footerLines,
        })
        {
            Write(console, block);
            if (isRoomy && block != footerLines)
            {
                console.WriteLine();
            }
        }

        if (!isScreen)
        {
            WriteRest(console, names, (left, leftRows), (right, rightRows), footer);
        }
    }

    private static void WriteRest(
        IAnsiConsole console, DisplayNames names, (ConceptList List, int Shown) left, (ConceptList List, int Shown) right, SummaryFooter footer)
    {
        foreach (var (list, shown, name) in new[] { (left.List, left.Shown, names.LeftText), (right.List, right.Shown, names.RightText) })
        {
            var rest = list.RowsAfter(shown).ToList();
            if (rest.Count > 0)
            {
                console.WriteLine();
                console.Write($"Also only in the {name}", SummaryStyles.Strong);
                console.WriteLine();
                Write(console, rest);
            }
        }

        console.WriteLine();
        Write(console, footer.Details());
    }

    private static void Write(IAnsiConsole console, IEnumerable<SummaryLine> lines)
    {
        foreach (var line in lines)
        {
            line.WriteTo(console);
        }
    }

    /// <summary>Gives each list half of the rows, and what one does not need to the other.</summary>
    private static (int Left, int Right) Divide(int rows, int left, int right)
    {
        var half = rows / 2;
        if (left <= half)
        {
            return (left, Math.Min(right, rows - left));
        }

        return right <= rows - half ? (Math.Min(left, rows - right), right) : (half, rows - half);
    }
}
