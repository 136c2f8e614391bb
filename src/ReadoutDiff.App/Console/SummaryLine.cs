using ReadoutDiff.Reports.Display;
using Spectre.Console;

namespace ReadoutDiff.App.Terminal;

/// <summary>One line of the summary: styled parts that are made to fit the terminal's width, never wrapped.</summary>
internal sealed class SummaryLine(int width, Glyphs glyphs)
{
    private readonly List<(string Text, Style Style)> _parts = [];

    /// <summary>Cells still free.</summary>
    public int Room { get; private set; } = width;

    /// <summary>Adds words, cut to the room that is left. They are printed as they are: markup in them has no meaning.</summary>
    public SummaryLine Add(string text, Style? style = null)
    {
        var fitted = CellWidth.Fit(VisibleText.Line(text), Room, glyphs.Ellipsis);
        Room -= CellWidth.Of(fitted);
        _parts.Add((fitted, style ?? Style.Plain));
        return this;
    }

    /// <summary>Adds a column: words cut or padded to a width, and one space.</summary>
    public SummaryLine AddColumn(string text, int cells, Style? style = null)
    {
        var fitted = CellWidth.Fit(VisibleText.Line(text), Math.Min(cells, Room), glyphs.Ellipsis);
        return Add(fitted + new string(' ', Math.Max(0, cells - CellWidth.Of(fitted)) + 1), style);
    }

    public void WriteTo(IAnsiConsole console)
    {
        // One paragraph, since words written apart would be wrapped as if each began its line.
        var line = new Paragraph();
        foreach (var (text, style) in _parts)
        {
            line.Append(text, style);
        }

        console.Write(line);
        console.WriteLine();
    }
}
