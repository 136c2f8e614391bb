using System.Diagnostics;
using Microsoft.Extensions.Logging;
using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Model;
using ReadoutDiff.Watch.Checks;

namespace ReadoutDiff.Watch.Work;

/// <summary>Makes one check and stores what it found out; what cannot be checked or stored is named in the page's status.</summary>
internal sealed partial class CheckRun(WatchList watches, PageCheck check, WorkerSettings settings, TimeProvider clock, WatchTelemetry telemetry, ILogger logger)
{
    /// <summary>Checks a page of a held host.</summary>
    /// <returns>Whether the result was stored; not so where the lease was lost, or the watch changed meanwhile.</returns>
    /// <exception cref="OperationCanceledException">Cancelled; nothing was stored.</exception>
    /// <exception cref="ReadoutFormatException">The archive is out of reach or takes nothing.</exception>
    public async Task<bool> RunAsync(WatchedPage page, HostLease lease, CancellationToken cancellationToken)
    {
        using var activity = telemetry.Start("check");
        activity?.SetTag("url.full", page.Address);
        var start = Stopwatch.GetTimestamp();
        var (commit, stored) = await StoreAsync(page, await CheckAsync(page, cancellationToken).ConfigureAwait(false), lease, cancellationToken).ConfigureAwait(false);
        var standing = new KeyValuePair<string, object?>("standing", commit.Page.Standing);
        activity?.SetTag("readoutdiff.standing", commit.Page.Standing);
        telemetry.CheckTime.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, standing);
        telemetry.Checks.Add(1, standing);
        if (!stored.IsStored)
        {
            LogRefused(logger, page.Address);
            return false;
        }

        telemetry.Alerts.Add(stored.Alerts);
        if (stored.SnapshotId is { } id)
        {
            telemetry.Versions.Add(1);
            LogVersion(logger, page.Address, id);
        }
        else if (commit.Page.Failures > 0)
        {
            LogTrouble(logger, page.Address, commit.Page.Standing, commit.Page.Reason, commit.Page.Failures);
        }
        else
        {
            LogUnchanged(logger, page.Address);
        }

        return true;
    }

    private async Task<CheckCommit> CheckAsync(WatchedPage page, CancellationToken cancellationToken)
    {
        try
        {
            return await check.RunAsync(page, cancellationToken).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // A page that breaks the engine must not end the watch of all others: it is named in the status, and logged in full.
        catch (Exception error) when (error is not (OperationCanceledException or ReadoutFormatException))
#pragma warning restore CA1031
        {
            LogBroken(logger, error, page.Address);
            return check.Failed(page, Standing.CheckFailed, $"the check failed: {error.GetType().Name}");
        }
    }

    private async Task<(CheckCommit Commit, CommitResult Stored)> StoreAsync(WatchedPage page, CheckCommit commit, HostLease lease, CancellationToken cancellationToken)
    {
        try
        {
            return (commit, await CommitAsync(commit).ConfigureAwait(false));
        }
        catch (ReadoutFormatException error) when (commit.Version is not null && error is not ArchiveAwayException)
        {
            // A version that the archive does not take, such as on a disk with little room, keeps neither its page's status nor the other pages back.
            var refused = check.Failed(page, Standing.NotStored, error.Message);
            return (refused, await CommitAsync(refused).ConfigureAwait(false));
        }

        Task<CommitResult> CommitAsync(CheckCommit result) => watches.CommitAsync(result, lease, clock.GetUtcNow() + settings.Lease, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Address}: the check failed")]
    private static partial void LogBroken(ILogger logger, Exception error, string address);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Address}: the result was not stored, since the watch changed or was taken over meanwhile")]
    private static partial void LogRefused(ILogger logger, string address);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Address}: new version, snapshot {Snapshot}")]
    private static partial void LogVersion(ILogger logger, string address, long snapshot);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Address}: {Standing}: {Reason} ({Failures} in a row)")]
    private static partial void LogTrouble(ILogger logger, string address, string standing, string reason, int failures);

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Address}: unchanged")]
    private static partial void LogUnchanged(ILogger logger, string address);
}
