using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Model;
using ReadoutDiff.Watch;
using ReadoutDiff.Watch.Schedules;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Api;

/// <summary>The watched pages.</summary>
internal static class WatchApi
{
    private const int MostPages = 1000;

    /// <summary>Adds the addresses.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/watches", ListAsync).WithSummary("The watched pages and how they stand; at most 1,000, those in trouble first.").Produces<IReadOnlyList<WatchedPage>>();
        api.MapPost("/watches", AddAsync).WithSummary("Watches a page, or all texts of a meeting.").Produces<IReadOnlyList<WatchedPage>>(201).ProducesProblem(422);
        api.MapPost("/watches/pause", (string address, SnapshotArchive archive, WatchBoard board, TimeProvider clock, CancellationToken cancellationToken) =>
            PauseAsync(address, isPaused: true, archive, board, clock, cancellationToken)).WithSummary("Leaves a page alone for now.").Produces(204).Produces(404);
        api.MapPost("/watches/resume", (string address, SnapshotArchive archive, WatchBoard board, TimeProvider clock, CancellationToken cancellationToken) =>
            PauseAsync(address, isPaused: false, archive, board, clock, cancellationToken)).WithSummary("Goes on with a page that was paused.").Produces(204).Produces(404);
        api.MapDelete("/watches", RemoveAsync).WithSummary("Ends the watch of a page; its versions stay.").Produces(204).Produces(404);
    }

    private static async Task<IResult> ListAsync(SnapshotArchive archive, WatchBoard board, CancellationToken cancellationToken) =>
        Results.Ok(await archive.Watches.TroubleFirstAsync((await board.StateAsync()).Watches.Troubled, 0, MostPages, cancellationToken));

    private static async Task<IResult> AddAsync(NewWatch given, SnapshotArchive archive, WatchBoard board, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(given.Address) == given.Meeting is null)
        {
            return Refusal.Of("either an address or a meeting is needed");
        }

        try
        {
            var schedule = CheckSchedule.Of(given.Every, given.Cron, given.Zone);
            var added = given.Meeting is { } meeting
                ? await NewWatches.AddMeetingAsync(archive, meeting, schedule, clock.GetUtcNow(), cancellationToken)
                : [await NewWatches.AddAsync(archive, given.Address!.Trim(), schedule, clock.GetUtcNow(), cancellationToken)];
            board.Changed();
            return Results.Json(added, statusCode: StatusCodes.Status201Created);
        }
        catch (ReadoutFormatException error)
        {
            return Refusal.Of(error);
        }
    }

    private static async Task<IResult> PauseAsync(string address, bool isPaused, SnapshotArchive archive, WatchBoard board, TimeProvider clock, CancellationToken cancellationToken)
    {
        var isFound = await archive.Watches.PauseAsync(address, isPaused, clock.GetUtcNow(), cancellationToken);
        board.Changed();
        return isFound ? Results.NoContent() : Results.NotFound();
    }

    private static async Task<IResult> RemoveAsync(string address, SnapshotArchive archive, WatchBoard board, CancellationToken cancellationToken)
    {
        var isFound = await archive.Watches.RemoveAsync(address, cancellationToken);
        board.Changed();
        return isFound ? Results.NoContent() : Results.NotFound();
    }
}
