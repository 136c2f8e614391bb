using Spectre.Console;

namespace ReadoutDiff.App.Terminal;

/// <summary>Chooses what a terminal can show.</summary>
internal static class SummaryConsole
{
    private const int PlainWidth = 80;
    private const int Utf8 = 65001;

    /// <summary>
    /// A console on a writer. Standard output that is not redirected is a terminal, with colour unless <c>NO_COLOR</c>
    /// is set or <c>TERM</c> is <c>dumb</c>; all else gets plain lines of 80 cells.
    /// </summary>
    public static IAnsiConsole Create(TextWriter output, out bool isTerminal)
    {
        isTerminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
        var plain = !isTerminal
            || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") == "dumb";
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
        });
        if (!isTerminal)
        {
            console.Profile.Width = PlainWidth;
        }

        console.Profile.Capabilities.Unicode = output.Encoding.CodePage is Utf8 or 1200 or 1201 or 12000 or 12001;
        return console;
    }
}
