using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Model;
using ReadoutDiff.Watch.Alerts;
using ReadoutDiff.Watch.Schedules;

namespace ReadoutDiff.Watch.Checks;

/// <summary>One check of a watched page: looks, judges, compares with the last good version, and says what is to be stored and told. Stores nothing itself.</summary>
internal sealed class PageCheck(SnapshotArchive archive, PageObserver observer, KnownVersions known, MovedPage moved, PageStatus status, NewVersion version)
{
    /// <summary>Checks a page.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    /// <exception cref="ReadoutFormatException">The archive is out of reach.</exception>
    public async Task<CheckCommit> RunAsync(WatchedPage page, CancellationToken cancellationToken)
    {
        CheckSchedule schedule;
        try
        {
            schedule = CheckSchedule.Parse(page.Schedule);
        }
        catch (ReadoutFormatException error)
        {
            // The page is watched on by the default, since a damaged row must not end a watch.
            return status.InTrouble(page, CheckSchedule.Default, Observation.Of(Standing.BadSchedule, $"its schedule in the archive cannot be read: {error.Message}"));
        }

        var seen = await observer.LookAsync(page, cancellationToken).ConfigureAwait(false);
        if (seen.Trouble is not null)
        {
            return status.InTrouble(page, schedule, seen);
        }

        return seen is { Snapshot: { } snapshot, Readout: { } readout }
            ? await JudgeAsync(page, schedule, snapshot, readout, cancellationToken).ConfigureAwait(false)
            : status.Good(page, schedule, page.ETag, page.LastModified);
    }

    /// <summary>A check that came to nothing by itself.</summary>
    public CheckCommit Failed(WatchedPage page, string trouble, string reason) => status.InTrouble(page, CheckSchedule.Default, Observation.Of(trouble, reason));

    private async Task<CheckCommit> JudgeAsync(WatchedPage page, CheckSchedule schedule, Snapshot snapshot, Readout readout, CancellationToken cancellationToken)
    {
        CheckCommit Unchanged() => status.Good(page, schedule, snapshot.Header("ETag"), snapshot.Header("Last-Modified"));
        var key = VersionKey.Of(readout);

        // Most pages are unchanged and whole, which is known without the last version's capture.
        if (page.SnapshotId is { } id && known.IsKnown(id, key) && snapshot.Redirects.Count == 0 && !ReadingLoss.IsPossible(readout))
        {
            return Unchanged();
        }

        var (last, hash, damage) = await LastAsync(page, cancellationToken).ConfigureAwait(false);
        if (ReadingLoss.Of(last?.Readout, readout) is { } loss)
        {
            return status.InTrouble(page, schedule, Observation.Of(loss.Standing, loss.Reason));
        }

        if (moved.Objection(last, snapshot, readout) is { } objection)
        {
            return status.InTrouble(page, schedule, objection);
        }

        if (last is not null)
        {
            var lastKey = VersionKey.Of(last.Readout);
            known.Keep(page.SnapshotId!.Value, lastKey);
            return lastKey == key ? Unchanged() : await version.ChangedAsync(page, schedule, last, snapshot, readout, cancellationToken).ConfigureAwait(false);
        }

        // The same bytes are no new version, whatever became of the stored ones.
        return damage is not null && hash == snapshot.Hash
            ? Named(Unchanged(), damage)
            : version.First(page, schedule, snapshot, readout, damage);
    }

    private static CheckCommit Named(CheckCommit commit, string damage) => commit with { Page = commit.Page with { Reason = OneLine.Of(PageStatus.Unreadable(damage), 500) } };

    private async Task<(LastVersion? Last, string? Hash, string? Damage)> LastAsync(WatchedPage page, CancellationToken cancellationToken)
    {
        if (page.SnapshotId is not { } id)
        {
            return (null, null, null);
        }

        var stored = await archive.GetAsync(id, cancellationToken).ConfigureAwait(false);
        if (stored is null)
        {
            return (null, null, "its capture is missing");
        }

        try
        {
            var snapshot = await archive.LoadAsync(stored, cancellationToken).ConfigureAwait(false);
            return observer.Read(snapshot, cancellationToken) is { Readout: { } readout }
                ? (new LastVersion(snapshot, readout), stored.Hash, null)
                : (null, stored.Hash, "its capture can no longer be read");
        }
        catch (DamagedSnapshotException error)
        {
            return (null, stored.Hash, error.Message);
        }
    }
}
