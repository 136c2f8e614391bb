using System.CommandLine;
using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Watch;
using ReadoutDiff.Watch.Schedules;

namespace ReadoutDiff.App.Commands;

/// <summary><c>readoutdiff watch add</c>: a page, or all texts of a stored meeting.</summary>
internal static class WatchAddCommand
{
    public static Command Create(Streams streams)
    {
        var url = new Argument<string?>("url") { HelpName = "URL", Description = "The page's address.", Arity = ArgumentArity.ZeroOrOne };
        var meeting = new Option<long?>("--meeting") { HelpName = "ID", Description = "All texts of a stored meeting (see archive meetings)." };
        var every = new Option<string?>("--every") { HelpName = "TIME", Description = "The time between checks: 30m, 6h, 2d." };
        var cron = new Option<string?>("--cron") { HelpName = "EXPR", Description = "Check at the times of a cron expression of five fields." };
        var zone = new Option<string?>("--zone") { HelpName = "ZONE", Description = "The time zone of --cron, such as Europe/Moscow (default: UTC)." };
        var archive = CollectOptions.ArchiveOption();
        var command = new Command("add", "Watches a page, or all texts of a meeting. By default often while it is new, and rarely later.") { url, meeting, every, cron, zone, archive };
        command.Validators.Add(result =>
        {
            if ((result.GetValue(url) is null) == (result.GetValue(meeting) is null))
            {
                result.AddError("watch add takes either a URL or --meeting");
            }

            if (result.GetValue(every) is not null && result.GetValue(cron) is not null)
            {
                result.AddError("watch add takes either --every or --cron");
            }

            if (result.GetValue(zone) is not null && result.GetValue(cron) is null)
            {
                result.AddError("--zone goes with --cron");
            }
        });
        command.SetAction((parsed, cancellationToken) =>
        {
            var schedule = CheckSchedule.Of(parsed.GetValue(every), parsed.GetValue(cron), parsed.GetValue(zone));
            return ArchiveCommand.WithArchiveAsync(
                parsed.GetValue(archive),
                store => AddAsync(store, parsed.GetValue(url), parsed.GetValue(meeting), schedule, streams, cancellationToken),
                cancellationToken);
        });
        return command;
    }

    private static async Task<int> AddAsync(
        SnapshotArchive store, string? url, long? meeting, CheckSchedule schedule, Streams streams, CancellationToken cancellationToken)
    {
        var now = streams.Fetching.Clock.GetUtcNow();
        IReadOnlyList<WatchedPage> watches = url is not null
            ? [await NewWatches.AddAsync(store, url, schedule, now, cancellationToken).ConfigureAwait(false)]
            : await NewWatches.AddMeetingAsync(store, meeting!.Value, schedule, now, cancellationToken).ConfigureAwait(false);
        foreach (var page in watches)
        {
            await streams.Output.WriteLineAsync($"{page.Address}: watched ({page.Schedule}), due now").ConfigureAwait(false);
        }

        return ExitCode.Done;
    }
}
