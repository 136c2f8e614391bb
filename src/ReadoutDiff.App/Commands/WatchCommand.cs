using System.CommandLine;
using ReadoutDiff.App.Terminal;
using ReadoutDiff.Archive;
using ReadoutDiff.Model;
using ReadoutDiff.Watch;

namespace ReadoutDiff.App.Commands;

/// <summary><c>readoutdiff watch</c>: which pages are checked for new versions, how they stand, and the checking itself.</summary>
internal static class WatchCommand
{
    public static Command Create(Streams streams) => new("watch", "Checks published pages for updated versions.")
    {
        WatchAddCommand.Create(streams),
        List(streams),
        Show(streams),
        Pause(streams, "pause", "Leaves a page alone for now.", isPaused: true),
        Pause(streams, "resume", "Goes on with a page that was paused.", isPaused: false),
        Remove(streams),
        WatchRunCommand.Create(streams),
    };

    private static Command List(Streams streams)
    {
        var archive = CollectOptions.ArchiveOption();
        var troubled = new Option<bool>("--trouble") { Description = "Only pages that could not be read at their last check." };
        var command = new Command("list", "Lists the watched pages: how each stands, when it was and is checked.") { archive, troubled };
        command.SetAction((parsed, cancellationToken) => ArchiveCommand.WithArchiveAsync(parsed.GetValue(archive), async store =>
        {
            await foreach (var page in store.Watches.ListAsync(cancellationToken).ConfigureAwait(false))
            {
                if (!parsed.GetValue(troubled) || page.Failures > 0)
                {
                    await streams.Output.WriteLineAsync(WatchView.Line(page)).ConfigureAwait(false);
                }
            }

            return ExitCode.Done;
        }, cancellationToken));
        return command;
    }

    private static Command Show(Streams streams)
    {
        var (url, archive) = (UrlArgument(), CollectOptions.ArchiveOption());
        var command = new Command("show", "Shows how a watched page stands, and what was told of it.") { url, archive };
        command.SetAction((parsed, cancellationToken) => ArchiveCommand.WithArchiveAsync(parsed.GetValue(archive), async store =>
        {
            var address = WatchedAddress.Of(parsed.GetValue(url)!);
            var page = await store.Watches.GetAsync(address, cancellationToken).ConfigureAwait(false) ?? throw NotWatched(address, store);
            var alerts = await store.Outbox.LatestAsync(address, 20, cancellationToken).ConfigureAwait(false);
            await WatchView.WriteAsync(page, alerts, streams.Output).ConfigureAwait(false);
            return ExitCode.Done;
        }, cancellationToken));
        return command;
    }

    private static Command Pause(Streams streams, string name, string description, bool isPaused)
    {
        var (url, archive) = (UrlArgument(), CollectOptions.ArchiveOption());
        var command = new Command(name, description) { url, archive };
        command.SetAction((parsed, cancellationToken) => ArchiveCommand.WithArchiveAsync(parsed.GetValue(archive), async store =>
        {
            var address = WatchedAddress.Of(parsed.GetValue(url)!);
            if (!await store.Watches.PauseAsync(address, isPaused, streams.Fetching.Clock.GetUtcNow(), cancellationToken).ConfigureAwait(false))
            {
                throw NotWatched(address, store);
            }

            await streams.Output.WriteLineAsync($"{address}: {(isPaused ? "paused" : "watched again, and due now")}").ConfigureAwait(false);
            return ExitCode.Done;
        }, cancellationToken));
        return command;
    }

    private static Command Remove(Streams streams)
    {
        var (url, archive) = (UrlArgument(), CollectOptions.ArchiveOption());
        var command = new Command("remove", "Ends the watch of a page; its versions stay in the archive.") { url, archive };
        command.SetAction((parsed, cancellationToken) => ArchiveCommand.WithArchiveAsync(parsed.GetValue(archive), async store =>
        {
            var address = WatchedAddress.Of(parsed.GetValue(url)!);
            if (!await store.Watches.RemoveAsync(address, cancellationToken).ConfigureAwait(false))
            {
                throw NotWatched(address, store);
            }

            await streams.Output.WriteLineAsync($"{address}: no longer watched; its versions stay in the archive").ConfigureAwait(false);
            return ExitCode.Done;
        }, cancellationToken));
        return command;
    }

    private static Argument<string> UrlArgument() => new("url") { HelpName = "URL", Description = "The page's address." };

    private static ReadoutFormatException NotWatched(string address, SnapshotArchive store) => new($"{address}: is not watched in the archive '{store.Name}'");
}
