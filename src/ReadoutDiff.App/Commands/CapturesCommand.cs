using System.CommandLine;
using ReadoutDiff.Archive;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Collection.Memento;

namespace ReadoutDiff.App.Commands;

/// <summary><c>readoutdiff archive captures URL</c>: what a web archive holds of an address, and its storing.</summary>
internal static class CapturesCommand
{
    public static Command Create(Streams streams)
    {
        var address = new Argument<string>("url") { HelpName = "URL", Description = "The address." };
        var root = new Option<string>("--from")
        {
            HelpName = "ROOT",
            Description = "Root address of a web archive that speaks Memento.",
            DefaultValueFactory = _ => "https://web.archive.org/web/",
        };
        var fetch = new Option<bool>("--fetch") { Description = "Store each capture, so that past versions can be compared." };
        var archive = CollectOptions.ArchiveOption();
        var network = new NetworkOptions();
        var command = new Command("captures", "Lists the captures that a web archive holds of an address.") { address, root, fetch, archive };
        network.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var page = WebAddress.Require(parsed.GetValue(address)!);
            var profiles = network.Profiles(parsed);
            using var fetcher = network.Fetcher(parsed, profiles, streams.Fetching);
            var web = new WebArchive(fetcher, WebAddress.Require(parsed.GetValue(root)!));
            var list = await web.ListAsync(page, cancellationToken).ConfigureAwait(false);
            foreach (var capture in list.Captures)
            {
                await streams.Output.WriteLineAsync($"{ArchiveCommand.Time(capture.CapturedAt)}  {capture.Raw.AbsoluteUri}").ConfigureAwait(false);
            }

            var isWhole = list.Reason is null;
            if (!isWhole)
            {
                await streams.Error.WriteLineAsync($"readoutdiff: {page}: the list of captures may be incomplete: {list.Reason}").ConfigureAwait(false);
            }

            return parsed.GetValue(fetch)
                ? await ArchiveCommand.WithArchiveAsync(parsed.GetValue(archive), store => StoreAsync(store, web, list.Captures, streams, isWhole, cancellationToken), cancellationToken).ConfigureAwait(false)
                : isWhole ? ExitCode.Done : ExitCode.Incomplete;
        });
        return command;
    }

    private static async Task<int> StoreAsync(
        SnapshotArchive store, WebArchive web, IReadOnlyList<Capture> captures, Streams streams, bool isWhole, CancellationToken cancellationToken)
    {
        var stored = 0;
        foreach (var capture in captures)
        {
            var result = await web.GetAsync(capture, cancellationToken).ConfigureAwait(false);
            if (result is { Outcome: FetchOutcome.Fetched, Snapshot: { } snapshot })
            {
                await store.AddAsync(snapshot, cancellationToken).ConfigureAwait(false);
                stored++;
            }
            else
            {
                await streams.Error.WriteLineAsync($"readoutdiff: {capture.Raw.AbsoluteUri}: {result.Reason}").ConfigureAwait(false);
            }
        }

        await streams.Output.WriteLineAsync($"{stored} of {captures.Count} captures stored").ConfigureAwait(false);
        return isWhole && stored == captures.Count ? ExitCode.Done : ExitCode.Incomplete;
    }
}
