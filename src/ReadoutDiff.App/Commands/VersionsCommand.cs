using System.CommandLine;
using ReadoutDiff.App.Pipeline;
using ReadoutDiff.App.Terminal;
using ReadoutDiff.Archive;
using ReadoutDiff.Collection;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Versions;
using ReadoutDiff.Versions;
using ReadoutDiff.Watch;
using ReadoutDiff.Watch.History;

namespace ReadoutDiff.App.Commands;

/// <summary><c>readoutdiff versions</c>: the history of a page, and what changed from one version to another.</summary>
internal static class VersionsCommand
{
    public static Command Create(Streams streams)
    {
        var (url, archive, network) = (UrlArgument(), CollectOptions.ArchiveOption(), new NetworkOptions());
        var command = new Command("versions", "Lists the versions of a page that the archive holds.") { url, archive, network.Sites };
        command.SetAction((parsed, cancellationToken) => ArchiveCommand.WithArchiveAsync(parsed.GetValue(archive), async store =>
        {
            var history = await HistoryAsync(store, parsed, url, network, cancellationToken).ConfigureAwait(false);
            await VersionListView.WriteAsync(history, DiplomaticLexicon.Default, streams.Output, cancellationToken).ConfigureAwait(false);
            return ExitCode.Done;
        }, cancellationToken));
        command.Add(Diff(streams));
        return command;
    }

    private static Command Diff(Streams streams)
    {
        var (url, archive, network) = (UrlArgument(), CollectOptions.ArchiveOption(), new NetworkOptions());
        var which = new Argument<int[]>("versions")
        {
            HelpName = "A B",
            Description = "The numbers of two versions; the last two if left out.",
            Arity = new ArgumentArity(0, 2),
        };
        var reports = new ReportOptions("Write the difference as JSON.", "Exit with 1, since two versions always differ.");
        var command = new Command("diff", "Shows what changed from one version of a page to another.") { url, which, archive, network.Sites };
        reports.AddTo(command);
        command.SetAction((parsed, cancellationToken) => ArchiveCommand.WithArchiveAsync(parsed.GetValue(archive), async store =>
        {
            var history = await HistoryAsync(store, parsed, url, network, cancellationToken).ConfigureAwait(false);
            var (before, after) = VersionPair.Choose(history, parsed.GetValue(which) ?? [], parsed.GetValue(url)!);
            var lexicon = LexiconFiles.Load(parsed.GetValue(reports.Lexicons) ?? []);
            var diff = new VersionComparer(lexicon).Compare(before.Readout, after.Readout, cancellationToken);
            var (earlier, later) = (VersionLabel.Of(before.Number, before.Snapshot.CapturedAt, before.Snapshot.Hash), VersionLabel.Of(after.Number, after.Snapshot.CapturedAt, after.Snapshot.Hash));
            reports.Write(
                parsed,
                writer => new VersionHtmlReport(lexicon).Write(diff, earlier, later, writer),
                writer => new VersionMarkdownReport(lexicon).Write(diff, earlier, later, writer),
                writer => new VersionJsonReport(lexicon).Write(diff, earlier, later, writer),
                writer => VersionDiffView.Write(diff, earlier, later, lexicon, writer),
                streams.Output);
            return parsed.GetValue(reports.UseExitCode) ? ExitCode.DifferencesFound : ExitCode.Done;
        }, cancellationToken));
        return command;
    }

    private static async Task<PageHistory> HistoryAsync(
        SnapshotArchive store, ParseResult parsed, Argument<string> url, NetworkOptions network, CancellationToken cancellationToken)
    {
        var address = WatchedAddress.Of(parsed.GetValue(url)!);
        var history = await PageHistory.ReadAsync(store, new ReadoutSource(profiles: network.Profiles(parsed)), address, cancellationToken).ConfigureAwait(false);
        return history.Versions.Count + history.Unread.Count > 0
            ? history
            : throw new ReadoutFormatException($"{address}: the archive '{store.Name}' holds nothing of it");
    }

    private static Argument<string> UrlArgument() => new("url") { HelpName = "URL", Description = "The page's address." };
}
