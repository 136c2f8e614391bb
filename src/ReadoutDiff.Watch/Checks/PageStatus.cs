using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Watch.Alerts;
using ReadoutDiff.Watch.Schedules;

namespace ReadoutDiff.Watch.Checks;

/// <summary>How a page stands after a check, when it is checked again, and what is told of troubles that begin and end.</summary>
internal sealed class PageStatus(CheckSettings settings, ToldAlert told, TimeProvider clock)
{
    /// <summary>One line on a last version that the archive cannot give back.</summary>
    public static string Unreadable(string damage) => $"the last good version cannot be read from the archive ({damage})";

    /// <summary>It could be read, or is unchanged.</summary>
    public CheckCommit Good(WatchedPage page, CheckSchedule schedule, string? etag, string? lastModified)
    {
        var now = clock.GetUtcNow();
        var commit = new CheckCommit(page with
        {
            CheckedAt = now,
            DueAt = schedule.Next(now, page.AnchorAt, Spread(page)),
            Standing = Standing.Good,
            Reason = "",
            StandingSince = page.Standing == Standing.Good ? page.StandingSince : now,
            Failures = 0,
            IsTroubleTold = false,
            ETag = etag,
            LastModified = lastModified,
        })
        {
            Expected = page.SnapshotId,
        };
        return !page.IsTroubleTold ? commit : commit with
        {
            Alerts =
            [
                told.Of(
                    page,
                    AlertKind.Recovered,
                    $"recovered {page.Id} {page.StandingSince?.UtcTicks}",
                    $"{page.Address}: can be read again",
                    [$"Before: {Standing.Words(page.Standing)}, since {page.StandingSince:yyyy-MM-dd HH:mm} UTC ({page.Reason})."]),
            ],
        };
    }

    /// <summary>It could not be read; the last good version is kept, and it is looked for again soon.</summary>
    public CheckCommit InTrouble(WatchedPage page, CheckSchedule schedule, Observation seen)
    {
        var now = clock.GetUtcNow();

        // What the site means stands until it says something else: that it cannot be reached for once is no news of the page.
        var isInterrupted = page.Failures > 0 && Standing.IsDefinite(page.Standing) && !Standing.IsDefinite(seen.Trouble!);
        var trouble = isInterrupted ? page.Standing : seen.Trouble!;
        var reason = OneLine.Of(isInterrupted ? $"at the last check: {Standing.Words(seen.Trouble!)}: {seen.Reason}" : seen.Reason, 500);
        var isSame = page.Standing == trouble;
        // Between troubles that pass, the state is one: a site that is down answers now this way, now that.
        var goesOn = isSame || (page.Failures > 0 && !Standing.IsDefinite(trouble));
        var failures = goesOn ? page.Failures + 1 : 1;
        var wasTold = goesOn && page.IsTroubleTold;
        var since = goesOn ? page.StandingSince ?? now : now;
        var isTold = wasTold || failures >= (Standing.IsDefinite(trouble) ? settings.DefiniteAfter : settings.PassingAfter);
        var next = schedule.Next(now, page.AnchorAt, Spread(page));
        var again = now + (settings.RetryDelay * Math.Pow(2, Math.Min(failures - 1, 12)));
        return new CheckCommit(page with
        {
            CheckedAt = now,
            DueAt = again < next ? again : next,
            Standing = trouble,
            Reason = reason,
            StandingSince = since,
            Failures = failures,
            IsTroubleTold = isTold,
        })
        {
            Expected = page.SnapshotId,
            Alerts = !isTold || wasTold ? [] :
            [
                told.Of(
                    page,
                    AlertKind.Failing,
                    $"failing {page.Id} {trouble} {since.UtcTicks}",
                    $"{page.Address}: {Standing.Words(trouble)}",
                    [
                        $"{reason} (at {failures} checks in a row, since {since:yyyy-MM-dd HH:mm} UTC).",
                        page.SnapshotId is null ? "No version was read yet." : "The last good version is kept.",
                    ]),
            ],
        };
    }

    private static double Spread(WatchedPage page) => (uint)(page.Address.Aggregate(17u, (hash, c) => (hash * 31) + c) * 2654435761u) / (double)uint.MaxValue;
}
