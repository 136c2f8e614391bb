using System.CommandLine;
using System.Globalization;
using ReadoutDiff.App.Collecting;
using ReadoutDiff.App.Pipeline;
using ReadoutDiff.Archive;
using ReadoutDiff.Model;

namespace ReadoutDiff.App.Commands;

/// <summary><c>readoutdiff archive</c>: what is stored, to and from WARC files, and past captures from a web archive.</summary>
internal static class ArchiveCommand
{
    public static Command Create(Streams streams) => new("archive", "Works on the archive of captured pages.")
    {
        List(streams),
        Export(streams),
        Import(streams),
        CapturesCommand.Create(streams),
        Meetings(streams),
    };

    private static Command List(Streams streams)
    {
        var address = new Argument<string?>("url") { HelpName = "URL", Description = "Only captures of this address.", Arity = ArgumentArity.ZeroOrOne };
        var archive = CollectOptions.ArchiveOption();
        var command = new Command("list", "Lists what is stored: time, status, size, hash, address.") { address, archive };
        command.SetAction((parsed, cancellationToken) => WithArchiveAsync(parsed.GetValue(archive), async store =>
        {
            await foreach (var snapshot in store.ListAsync(parsed.GetValue(address), cancellationToken).ConfigureAwait(false))
            {
                await streams.Output.WriteLineAsync(
                    $"{Time(snapshot.CapturedAt)}  {snapshot.Status}  {snapshot.Size,9}  {snapshot.Hash[..12]}  {snapshot.Address}{(snapshot.Origin == "live" ? "" : $"  ({snapshot.Origin})")}").ConfigureAwait(false);
            }

            return ExitCode.Done;
        }, cancellationToken));
        return command;
    }

    private static Command Meetings(Streams streams)
    {
        var archive = CollectOptions.ArchiveOption();
        var command = new Command("meetings", "Lists the collected meetings: number, date, kind, title, texts.") { archive };
        command.SetAction((parsed, cancellationToken) => WithArchiveAsync(parsed.GetValue(archive), async store =>
        {
            await foreach (var meeting in store.MeetingsAsync(cancellationToken).ConfigureAwait(false))
            {
                await streams.Output.WriteLineAsync($"{meeting.Id,5}  {meeting.Date:yyyy-MM-dd}  {meeting.Kind,-12}  {meeting.Title}  ({string.Join(", ", meeting.Texts.Select(text => $"{text.Side}.{LanguageCodes.Code(text.Language)}"))})").ConfigureAwait(false);
            }

            return ExitCode.Done;
        }, cancellationToken));
        return command;
    }

    private static Command Export(Streams streams)
    {
        var file = FileArgument("The WARC file to write (.warc, or .warc.gz to compress).");
        var address = new Option<string?>("--url") { HelpName = "URL", Description = "Only captures of this address." };
        var archive = CollectOptions.ArchiveOption();
        var command = new Command("export", "Writes captures as WARC 1.1 (ISO 28500).") { file, address, archive };
        command.SetAction((parsed, cancellationToken) => WithArchiveAsync(parsed.GetValue(archive), async store =>
        {
            var path = parsed.GetValue(file)!;
            var count = 0L;
            await OutputFile.WriteAsync(path, async to => count = await store.ExportAsync(
                to, isCompressed: path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase), parsed.GetValue(address), null, cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
            await streams.Output.WriteLineAsync($"{path}: {count} captures written").ConfigureAwait(false);
            return ExitCode.Done;
        }, cancellationToken));
        return command;
    }

    private static Command Import(Streams streams)
    {
        var file = FileArgument("The WARC file to read, compressed or not.");
        var archive = CollectOptions.ArchiveOption();
        var command = new Command("import", "Stores the captures of a WARC file.") { file, archive };
        command.SetAction((parsed, cancellationToken) => WithArchiveAsync(parsed.GetValue(archive), async store =>
        {
            var path = parsed.GetValue(file)!;
            var from = File.OpenRead(path);
            await using (from.ConfigureAwait(false))
            {
                var import = await store.ImportAsync(from, null, cancellationToken).ConfigureAwait(false);
                foreach (var problem in import.Problems)
                {
                    await streams.Error.WriteLineAsync($"readoutdiff: {path}: {problem}").ConfigureAwait(false);
                }

                await streams.Output.WriteLineAsync($"{path}: {import.Added} captures stored, {import.Known} known already").ConfigureAwait(false);
                return import.Problems.Count == 0 ? ExitCode.Done : ExitCode.Incomplete;
            }
        }, cancellationToken));
        return command;
    }

    /// <summary>Opens the archive that the command line names, and closes it after the work.</summary>
    public static async Task<int> WithArchiveAsync(string? location, Func<SnapshotArchive, Task<int>> act, CancellationToken cancellationToken)
    {
        var archive = await SnapshotArchive.OpenAsync(ArchiveLocation.Resolve(location), cancellationToken).ConfigureAwait(false);
        await using (archive.ConfigureAwait(false))
        {
            return await act(archive).ConfigureAwait(false);
        }
    }

    private static Argument<string> FileArgument(string description) => new("file") { HelpName = "FILE", Description = description };

    /// <summary>A time as lists show it: UTC, to the second.</summary>
    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
