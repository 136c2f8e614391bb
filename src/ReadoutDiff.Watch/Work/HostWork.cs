using Microsoft.Extensions.Logging;
using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Model;

namespace ReadoutDiff.Watch.Work;

/// <summary>The work on one host under its lease: its due pages one after another, and a sign of life meanwhile.</summary>
internal sealed partial class HostWork(
    WatchList watches, CheckRun check, SiteProfiles profiles, TimeSpan spacing, WorkerSettings settings, TimeProvider clock, GracefulStop stop, ILogger logger)
{
    private volatile string? _trouble;

    /// <summary>Why the archive did not take the result of the last check, as one line; null where it did.</summary>
    public string? Trouble => _trouble;

    /// <summary>Checks what is due, and gives the host back.</summary>
    /// <returns>Whether all checks could be made and stored.</returns>
    public async Task<bool> DoAsync(HostLease lease)
    {
        using var ended = new CancellationTokenSource();
        using var lost = CancellationTokenSource.CreateLinkedTokenSource(stop.BrokenOff);
        var beat = BeatAsync(lease, lost, ended.Token);
        var (isWhole, isReleased) = (false, true);
        try
        {
            isWhole = await CheckPagesAsync(lease, lost.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (lost.IsCancellationRequested)
        {
            LogLost(logger, lease.Host, stop.BrokenOff.IsCancellationRequested ? "the checks were broken off by the stop, and will be made again" : "another worker has taken over");
        }
        catch (ReadoutFormatException error)
        {
            // Where the archive is away, there is no giving back: the lease runs out by itself.
            (_trouble, isReleased) = (error.Message, error is not ArchiveAwayException);
            LogArchive(logger, lease.Host, error.Message);
        }

        await ended.CancelAsync().ConfigureAwait(false);
        await beat.ConfigureAwait(false);
        if (isReleased)
        {
            await ReleaseAsync(lease, isWhole).ConfigureAwait(false);
        }

        return isWhole;
    }

    private async Task<bool> CheckPagesAsync(HostLease lease, CancellationToken cancellationToken)
    {
        using var next = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, stop.Stopping);
        for (var checks = 0; checks < settings.ChecksPerLease && !stop.Stopping.IsCancellationRequested; checks++)
        {
            WatchedPage? page;
            try
            {
                page = await watches.NextAsync(lease, clock.GetUtcNow(), next.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                return true;
            }

            if (page is null)
            {
                return true;
            }

            if (!await check.RunAsync(page, lease, cancellationToken).ConfigureAwait(false))
            {
                return false;
            }

            _trouble = null;
        }

        return true;
    }

    // In real time, whatever the clock of the schedule says: what it guards against is a process that has ended.
    private async Task BeatAsync(HostLease lease, CancellationTokenSource lost, CancellationToken ended)
    {
        while (true)
        {
            try
            {
                await Task.Delay(settings.Lease / 3, TimeProvider.System, ended).ConfigureAwait(false);
                if (!await watches.RenewAsync(lease, clock.GetUtcNow() + settings.Lease, ended).ConfigureAwait(false))
                {
                    await lost.CancelAsync().ConfigureAwait(false);
                    return;
                }
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (ReadoutFormatException error)
            {
                // The result is stored under the lease or not at all, so that the check may go on.
                LogArchive(logger, lease.Host, error.Message);
            }
        }
    }

    private async Task ReleaseAsync(HostLease lease, bool isWhole)
    {
        try
        {
            var rest = isWhole ? profiles.Find(lease.Host)?.Spacing ?? spacing : settings.Lease;
            await watches.ReleaseAsync(lease, clock.GetUtcNow() + rest, stop.BrokenOff).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Broken off: it runs out by itself.
        }
        catch (ReadoutFormatException error)
        {
            // The same.
            LogArchive(logger, lease.Host, error.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Host}: {Reason}")]
    private static partial void LogLost(ILogger logger, string host, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Host}: {Reason}")]
    private static partial void LogArchive(ILogger logger, string host, string reason);
}
