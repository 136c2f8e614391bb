using Spectre.Console;

namespace ReadoutDiff.App.Tests;

/// <summary>A console without colours and of known size, whose output is kept.</summary>
internal static class PlainConsole
{
    /// <summary>What is printed to it.</summary>
    public static string Print(int width, bool unicode, Action<IAnsiConsole> write)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = width;
        console.Profile.Height = 24;
        console.Profile.Capabilities.Unicode = unicode;
        write(console);
        return writer.ToString();
    }
}
