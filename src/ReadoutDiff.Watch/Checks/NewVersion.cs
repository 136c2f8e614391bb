using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Model;
using ReadoutDiff.Versions;
using ReadoutDiff.Watch.Alerts;
using ReadoutDiff.Watch.Schedules;

namespace ReadoutDiff.Watch.Checks;

/// <summary>What is stored and told of a new version.</summary>
internal sealed class NewVersion(VersionComparer comparer, VersionSentences sentences, MeetingContext meeting, PageStatus status, ToldAlert told, TimeProvider clock)
{
    /// <summary>The first version, or the first after one that cannot be read from the archive any more.</summary>
    public CheckCommit First(WatchedPage page, CheckSchedule schedule, Snapshot snapshot, Readout readout, string? damage)
    {
        var now = clock.GetUtcNow();
        var anchor = readout.PublishedAt is { } published && published < now ? published.ToUniversalTime() : page.AddedAt;
        var commit = status.Good(page with { AnchorAt = damage is null ? anchor : now }, schedule, snapshot.Header("ETag"), snapshot.Header("Last-Modified"));
        return commit with
        {
            Page = damage is null ? commit.Page : commit.Page with { Reason = OneLine.Of(PageStatus.Unreadable(damage), 500) },
            Version = snapshot,
            Alerts = damage is null ? commit.Alerts :
            [
                .. commit.Alerts,
                told.Of(
                    page,
                    AlertKind.Changed,
                    $"uncompared {page.Id} {page.SnapshotId} {snapshot.Hash}",
                    $"{Named(readout, page)}: a version was stored that could not be compared",
                    [$"Not compared: the last good version cannot be read from the archive ({damage})."]),
            ],
        };
    }

    /// <summary>A version that differs from the one before.</summary>
    public async Task<CheckCommit> ChangedAsync(
        WatchedPage page, CheckSchedule schedule, LastVersion last, Snapshot snapshot, Readout readout, CancellationToken cancellationToken)
    {
        var diff = comparer.Compare(last.Readout, readout, cancellationToken);
        var context = diff.Class > ChangeClass.Typography ? await meeting.ChangesAsync(page.Address, diff.Before, diff.After, cancellationToken).ConfigureAwait(false) : [];
        var alert = told.Of(
            page,
            AlertKind.Changed,
            $"change {page.Id} {page.SnapshotId} {snapshot.Hash}",
            $"{Named(readout, page)}: {VersionSentences.Headline(diff)}",
            [.. context, .. sentences.Of(diff)],
            diff.Class);
        var commit = status.Good(page with { AnchorAt = clock.GetUtcNow() }, schedule, snapshot.Header("ETag"), snapshot.Header("Last-Modified"));
        return commit with { Version = snapshot, Alerts = [.. commit.Alerts, alert] };
    }

    private static string Named(Readout readout, WatchedPage page) => readout.Title.Length > 0 ? OneLine.Of(readout.Title, 120) : page.Address;
}
