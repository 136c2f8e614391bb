using System.CommandLine;
using ReadoutDiff.App.Pipeline;
using ReadoutDiff.App.Terminal;
using ReadoutDiff.Comparison;
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
        var lexicon = LexiconFiles.Load(parsed.GetValue(options.Reports.Lexicons) ?? []);
        using var comparison = await ComparisonRun.StartAsync(parsed, options, lexicon, streams, cancellationToken).ConfigureAwait(false);
        var result = comparison.Result;
        options.Reports.Write(
            parsed,
            writer => new HtmlReport(lexicon).Write(result, writer),
            writer => new MarkdownReport(lexicon).Write(result, writer),
            writer => new JsonReport(lexicon).Write(result, writer),
            writer => SummaryView.Write(result, lexicon, writer),
            streams.Output);
        return parsed.GetValue(options.Reports.UseExitCode) && Differ(result) ? ExitCode.DifferencesFound : ExitCode.Done;
    }

    private static bool Differ(ReadoutComparison comparison) =>
        comparison.Concepts.Any(concept => concept.Verdict is not Verdict.Both)
        || comparison.Alignment.Groups.Any(group => group.Left.Count == 0 || group.Right.Count == 0)
        || comparison.Wording.Any(wording => wording.Changes.Any(change => change.Kind != Wording.WordChangeKind.Equal));
}
