using System.CommandLine;
using ReadoutDiff.App.Pipeline;
using ReadoutDiff.App.Terminal;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Reports.Versions;
using ReadoutDiff.Versions;

namespace ReadoutDiff.App.Commands;

/// <summary>Where the difference of two versions is written.</summary>
internal sealed class VersionOutputOptions
{
    public Option<string?> Html { get; } = File("--html", "Write the HTML report.");

    public Option<string?> Markdown { get; } = File("--markdown", "Write the Markdown report.");

    public Option<string?> Json { get; } = File("--json", "Write the difference as JSON.");

    public Option<string> Format { get; } = FormatOption();

    public Option<string[]> Lexicons { get; } = new("--lexicon")
    {
        HelpName = "FILE",
        Description = "A YAML lexicon that adds to the shipped one or replaces its entries; may be repeated.",
    };

    public Option<bool> UseExitCode { get; } = new("--exit-code") { Description = "Exit with 1, since two versions always differ." };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { Html, Markdown, Json, Format, Lexicons, UseExitCode })
        {
            command.Add(option);
        }
    }

    /// <summary>Writes the files asked for, and prints.</summary>
    public void Write(ParseResult parsed, VersionDiff diff, VersionLabel before, VersionLabel after, ILexicon lexicon, TextWriter output)
    {
        if (parsed.GetValue(Html) is { } html)
        {
            OutputFile.Write(html, writer => new VersionHtmlReport(lexicon).Write(diff, before, after, writer));
        }

        if (parsed.GetValue(Markdown) is { } markdown)
        {
            OutputFile.Write(markdown, writer => new VersionMarkdownReport(lexicon).Write(diff, before, after, writer));
        }

        if (parsed.GetValue(Json) is { } json)
        {
            OutputFile.Write(json, writer => new VersionJsonReport(lexicon).Write(diff, before, after, writer));
        }

        switch (parsed.GetValue(Format))
        {
            case "json":
                new VersionJsonReport(lexicon).Write(diff, before, after, output);
                output.WriteLine();
                break;
            case "markdown":
                new VersionMarkdownReport(lexicon).Write(diff, before, after, output);
                break;
            default:
                VersionDiffView.Write(diff, before, after, lexicon, output);
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
