using System.CommandLine;
using ReadoutDiff.Model;

namespace ReadoutDiff.App.Commands;

/// <summary>The command line <c>readoutdiff</c>.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command that the arguments name.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Streams streams, CancellationToken cancellationToken = default)
    {
        var root = new RootCommand("Compares the readouts that two governments publish of the same meeting.")
        {
            CompareCommand.Create(streams),
            CollectCommand.Create(streams),
            SitesCommand.Create(streams),
            ArchiveCommand.Create(streams),
            WatchCommand.Create(streams),
            VersionsCommand.Create(streams),
            ServeCommand.Create(streams),
            LexiconCommand.Create(streams),
        };
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            await streams.Error.WriteLineAsync($"readoutdiff: {OneLine(parsed.Errors[0].Message)} (see readoutdiff {Path(parsed)}--help)").ConfigureAwait(false);
            return ExitCode.BadUsageOrInput;
        }

        try
        {
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = streams.Output, Error = streams.Error };
            if (parsed.CommandResult.Command is ServiceCommand service)
            {
                configuration.ProcessTerminationTimeout = service.LongestStop;
            }

            return await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await streams.Error.WriteLineAsync("readoutdiff: interrupted").ConfigureAwait(false);
            return ExitCode.Interrupted;
        }
        catch (Exception error) when (error is ReadoutFormatException or IOException or UnauthorizedAccessException)
        {
            await streams.Error.WriteLineAsync($"readoutdiff: {OneLine(error.Message)}").ConfigureAwait(false);
            return ExitCode.BadUsageOrInput;
        }
    }

    private static string Path(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";

    /// <summary>Keeps a message to one printable line: file names and pages may carry control characters.</summary>
    private static string OneLine(string message) =>
        string.Concat(message.ReplaceLineEndings(" ").Select(c => char.IsControl(c) ? '\uFFFD' : c));
}
