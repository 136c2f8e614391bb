using System.CommandLine;
using ReadoutDiff.App.Pipeline;

namespace ReadoutDiff.App.Commands;

/// <summary>Where a difference is written and how it is printed, whatever it is a difference of.</summary>
internal sealed class ReportOptions
{
    public ReportOptions(string json, string exitCode)
    {
        Json = File("--json", json);
        UseExitCode = new Option<bool>("--exit-code") { Description = exitCode };
    }

    public Option<string[]> Lexicons { get; } = new("--lexicon")
    {
        HelpName = "FILE",
        Description = "A YAML lexicon that adds to the shipped one or replaces its entries; may be repeated.",
    };

    public Option<string?> Html { get; } = File("--html", "Write the HTML report.");

    public Option<string?> Markdown { get; } = File("--markdown", "Write the Markdown report.");

    public Option<string?> Json { get; }

    public Option<string> Format { get; } = FormatOption();

    public Option<bool> UseExitCode { get; }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { Html, Markdown, Json, Format, Lexicons, UseExitCode })
        {
            command.Add(option);
        }
    }

    /// <summary>Writes the files asked for, and prints.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="html">Writes the HTML report.</param>
    /// <param name="markdown">Writes the Markdown report.</param>
    /// <param name="json">Writes the JSON report.</param>
    /// <param name="view">Writes the terminal's view.</param>
    /// <param name="output">Where to print.</param>
    public void Write(ParseResult parsed, Action<TextWriter> html, Action<TextWriter> markdown, Action<TextWriter> json, Action<TextWriter> view, TextWriter output)
    {
        foreach (var (option, report) in new[] { (Html, html), (Markdown, markdown), (Json, json) })
        {
            if (parsed.GetValue(option) is { } file)
            {
                OutputFile.Write(file, report);
            }
        }

        switch (parsed.GetValue(Format))
        {
            case "json":
                json(output);
                output.WriteLine();
                break;
            case "markdown":
                markdown(output);
                break;
            default:
                view(output);
                break;
        }

        output.Flush();
    }

    private static Option<string?> File(string name, string description) => new(name) { HelpName = "FILE", Description = description };

    private static Option<string> FormatOption()
    {
        var option = new Option<string>("--format")
        {
            HelpName = "FORMAT",
            Description = "What to print: terminal, json or markdown.",
            DefaultValueFactory = _ => "terminal",
        };
        option.AcceptOnlyFromAmong("terminal", "json", "markdown");
        return option;
    }
}
