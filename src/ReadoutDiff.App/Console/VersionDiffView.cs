using ReadoutDiff.Lexicon;
using ReadoutDiff.Reports.Versions;
using ReadoutDiff.Versions;
using Spectre.Console;

namespace ReadoutDiff.App.Terminal;

/// <summary>
/// What changed between two versions, in a terminal: most telling first, one line each. In a terminal long lists end
/// with the number of entries that are left; elsewhere everything is printed.
/// </summary>
internal static class VersionDiffView
{
    /// <summary>Writes the view to a terminal, or as plain lines where the output is a file or a pipe.</summary>
    public static void Write(VersionDiff diff, VersionLabel before, VersionLabel after, ILexicon lexicon, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Write(diff, before, after, lexicon, SummaryConsole.Create(output, out var isTerminal), isTerminal);
    }

    /// <summary>Writes the view to a console of known size.</summary>
    /// <param name="diff">What to show.</param>
    /// <param name="before">The earlier version's name and capture.</param>
    /// <param name="after">The later version's name and capture.</param>
    /// <param name="lexicon">Names of people and concepts.</param>
    /// <param name="console">Where to; its width and capabilities are kept to.</param>
    /// <param name="isScreen">Whether to shorten lists by the console's height.</param>
    public static void Write(VersionDiff diff, VersionLabel before, VersionLabel after, ILexicon lexicon, IAnsiConsole console, bool isScreen)
    {
        ArgumentNullException.ThrowIfNull(diff);
        ArgumentNullException.ThrowIfNull(console);
        var width = Math.Max(40, console.Profile.Width);
        var lines = new VersionDiffLines(diff, new VersionWords(lexicon), width, console.Profile.Capabilities.Unicode ? Glyphs.Unicode : Glyphs.Ascii);
        Write(console, lines.Header(before, after));
        var most = isScreen ? Math.Max(4, console.Profile.Height / 3) : int.MaxValue;
        foreach (var (heading, entries) in lines.Blocks())
        {
            if (entries.Count == 0)
            {
                continue;
            }

            console.WriteLine();
            Write(console, [lines.Heading(heading, entries.Count), .. entries.Take(most).SelectMany(entry => entry)]);
            if (entries.Count > most)
            {
                Write(console, [lines.More(entries.Count - most)]);
            }
        }

        console.WriteLine();
        Write(console, lines.Footer());
    }

    private static void Write(IAnsiConsole console, IEnumerable<SummaryLine> lines)
    {
        foreach (var line in lines)
        {
            line.WriteTo(console);
        }
    }
}
