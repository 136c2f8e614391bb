using System.CommandLine;
using ReadoutDiff.App.Pipeline;
using ReadoutDiff.App.Terminal;
using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Reports;

namespace ReadoutDiff.App.Commands;

/// <summary><c>readoutdiff compare LEFT RIGHT</c>: what each side stressed.</summary>
internal static class CompareCommand
{
    public static Command Create(Streams streams)
    {
        var options = new CompareOptions();
        var command = new Command("compare", "Compares two readouts of one meeting and shows what each side stressed.");
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, options, streams, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CompareOptions options, Streams streams, CancellationToken cancellationToken)
    {
        var lexicon = LexiconFiles.Load(parsed.GetValue(options.Lexicons) ?? []);
        using var comparison = await ComparisonRun.StartAsync(parsed, options, lexicon, streams, cancellationToken).ConfigureAwait(false);
        WriteFiles(parsed, options, comparison.Result, lexicon);
        Print(parsed.GetValue(options.Format)!, comparison, lexicon, streams.Output);
        return parsed.GetValue(options.UseExitCode) && Differ(comparison.Result) ? ExitCode.DifferencesFound : ExitCode.Done;
    }

    private static void WriteFiles(ParseResult parsed, CompareOptions options, ReadoutComparison result, ILexicon lexicon)
    {
        if (parsed.GetValue(options.Html) is { } html)
        {
            OutputFile.Write(html, writer => new HtmlReport(lexicon).Write(result, writer));
        }

        if (parsed.GetValue(options.Markdown) is { } markdown)
        {
            OutputFile.Write(markdown, writer => new MarkdownReport(lexicon).Write(result, writer));
        }

        if (parsed.GetValue(options.Json) is { } json)
        {
            OutputFile.Write(json, writer => new JsonReport(lexicon).Write(result, writer));
        }
    }

    private static void Print(string format, ComparisonRun comparison, ILexicon lexicon, TextWriter output)
    {
        switch (format)
        {
            case "json":
                new JsonReport(lexicon).Write(comparison.Result, output);
                output.WriteLine();
                break;
            case "markdown":
                new MarkdownReport(lexicon).Write(comparison.Result, output);
                break;
            default:
                SummaryView.Write(comparison.Result, lexicon, output);
                break;
        }

        output.Flush();
    }

    private static bool Differ(ReadoutComparison comparison) =>
        comparison.Concepts.Any(concept => concept.Verdict is not Verdict.Both)
        || comparison.Alignment.Groups.Any(group => group.Left.Count == 0 || group.Right.Count == 0)
        || comparison.Wording.Any(wording => wording.Changes.Any(change => change.Kind != Wording.WordChangeKind.Equal));
}
