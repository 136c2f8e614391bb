using System.Diagnostics;
using Microsoft.Extensions.Logging;
using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Model;
using ReadoutDiff.Watch.Checks;

namespace ReadoutDiff.Watch.Work;

/// <summary>
/// Checks what is due: hosts side by side, the pages of one host one after another. Any number of workers may run on one archive; which of them
/// checks a page is decided by leases in the archive, and what a check found out is stored once.
/// </summary>
public sealed partial class WatchWorker : IAsyncDisposable
{
    // A clock that is set back by less is put up with.
    private static readonly TimeSpan Jump = TimeSpan.FromMinutes(1);

    private readonly WatchList _watches;
    private readonly PageCheck _check;
    private readonly SiteProfiles _profiles;
    private readonly TimeSpan _spacing;
    private readonly WorkerSettings _settings;
    private readonly TimeProvider _clock;
    private readonly WatchTelemetry _telemetry;
    private readonly ILogger _logger;
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _stop = new();
    private List<Task<bool>> _running = [];
    private DateTimeOffset _lastTick = DateTimeOffset.MinValue;

    internal WatchWorker(
        WatchList watches, PageCheck check, SiteProfiles profiles, TimeSpan spacing, WorkerSettings settings, TimeProvider clock, WatchTelemetry telemetry, ILogger logger)
    {
        (_watches, _check, _profiles, _spacing, _settings, _clock, _telemetry, _logger) = (watches, check, profiles, spacing, settings, clock, telemetry, logger);
    }

    /// <summary>How many hosts are being worked on.</summary>
    public int Running => Begun().Count(work => !work.IsCompleted);

    /// <summary>Begins work on what is due, as far as there is room, and does not wait for it.</summary>
    /// <returns>How many hosts were taken.</returns>
    /// <exception cref="ReadoutFormatException">The archive is out of reach.</exception>
    public async Task<int> TickAsync(CancellationToken cancellationToken = default)
    {
        var now = _clock.GetUtcNow();
        if (_lastTick == DateTimeOffset.MinValue || now < _lastTick - Jump)
        {
            var rescheduled = await _watches.RescheduleAsync(now, cancellationToken).ConfigureAwait(false);
            if (rescheduled > 0)
            {
                LogRescheduled(_logger, rescheduled);
            }
        }

        _lastTick = now;
        var room = _settings.MostHosts - Running;
        if (room <= 0 || _stop.IsCancellationRequested)
        {
            return 0;
        }

        var leases = await _watches.ClaimAsync(room, now, _settings.Lease, cancellationToken).ConfigureAwait(false);
        lock (_lock)
        {
            // What has ended is let go only now, so that its result is there for whoever waits for it.
            _running = [.. _running.Where(work => !work.IsCompleted), .. leases.Select(lease => Task.Run(() => WorkAsync(lease), CancellationToken.None))];
        }

        return leases.Count;
    }

    /// <summary>Checks all that is due now, and returns when it is done.</summary>
    /// <returns>Whether all checks could be made and stored; the reasons are logged.</returns>
    /// <exception cref="ReadoutFormatException">The archive is out of reach.</exception>
    public async Task<bool> RunDueAsync(CancellationToken cancellationToken = default)
    {
        var isWhole = true;
        while (true)
        {
            var taken = await TickAsync(cancellationToken).ConfigureAwait(false);
            var running = Begun();
            if (taken == 0 && running.TrueForAll(work => work.IsCompleted))
            {
                return isWhole;
            }

            // A host on which work failed is given back with a rest, so that this comes to an end.
            await Task.WhenAll(running).WaitAsync(cancellationToken).ConfigureAwait(false);
            isWhole &= running.All(task => task.Result);
        }
    }

    /// <summary>Takes nothing new, and waits for the checks that have begun; those that take longer than the grace are broken off and will be made again.</summary>
    public async Task StopAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await Task.WhenAny(Task.WhenAll(Begun()), Task.Delay(_settings.Grace, TimeProvider.System, CancellationToken.None)).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync().ConfigureAwait(false);
        _stop.Dispose();
    }

    private List<Task<bool>> Begun()
    {
        lock (_lock)
        {
            return _running;
        }
    }

    private async Task<bool> WorkAsync(HostLease lease)
    {
        using var lost = new CancellationTokenSource();
        using var ended = new CancellationTokenSource();
        var beat = BeatAsync(lease, lost, ended.Token);
        var isWhole = false;
        try
        {
            isWhole = await CheckPagesAsync(lease, lost.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (lost.IsCancellationRequested)
        {
            LogLost(_logger, lease.Host);
        }
        catch (ReadoutFormatException error)
        {
            LogArchive(_logger, lease.Host, error.Message);
        }

        await ended.CancelAsync().ConfigureAwait(false);
        await beat.ConfigureAwait(false);
        await ReleaseAsync(lease, isWhole).ConfigureAwait(false);
        return isWhole;
    }

    private async Task<bool> CheckPagesAsync(HostLease lease, CancellationToken cancellationToken)
    {
        for (var checks = 0; checks < _settings.ChecksPerLease && !_stop.IsCancellationRequested; checks++)
        {
            if (await _watches.NextAsync(lease, _clock.GetUtcNow(), cancellationToken).ConfigureAwait(false) is not { } page)
            {
                return true;
            }

            if (!await CheckAsync(page, lease, cancellationToken).ConfigureAwait(false))
            {
                return false;
            }
        }

        return true;
    }

    private async Task<bool> CheckAsync(WatchedPage page, HostLease lease, CancellationToken cancellationToken)
    {
        using var activity = _telemetry.Start("check");
        activity?.SetTag("url.full", page.Address);
        var start = Stopwatch.GetTimestamp();
        CheckCommit commit;
        try
        {
            commit = await _check.RunAsync(page, cancellationToken).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // A page that breaks the engine must not end the watch of all others: it is named in the status, and logged in full.
        catch (Exception error) when (error is not (OperationCanceledException or ReadoutFormatException))
#pragma warning restore CA1031
        {
            LogBroken(_logger, error, page.Address);
            commit = _check.Failed(page, $"the check failed: {error.GetType().Name}");
        }

        var stored = await _watches.CommitAsync(commit, lease, _clock.GetUtcNow() + _settings.Lease, cancellationToken).ConfigureAwait(false);
        var standing = new KeyValuePair<string, object?>("standing", commit.Page.Standing);
        activity?.SetTag("readoutdiff.standing", commit.Page.Standing);
        _telemetry.CheckTime.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, standing);
        _telemetry.Checks.Add(1, standing);
        if (!stored.IsStored)
        {
            LogRefused(_logger, page.Address);
            return false;
        }

        _telemetry.Alerts.Add(stored.Alerts);
        if (stored.SnapshotId is { } id)
        {
            _telemetry.Versions.Add(1);
            LogVersion(_logger, page.Address, id);
        }
        else if (commit.Page.Failures > 0)
        {
            LogTrouble(_logger, page.Address, commit.Page.Standing, commit.Page.Reason, commit.Page.Failures);
        }
        else
        {
            LogUnchanged(_logger, page.Address);
        }

        return true;
    }

    // In real time, whatever the clock of the schedule says: what it guards against is a process that has ended.
    private async Task BeatAsync(HostLease lease, CancellationTokenSource lost, CancellationToken ended)
    {
        try
        {
            while (true)
            {
                await Task.Delay(_settings.Lease / 3, TimeProvider.System, ended).ConfigureAwait(false);
                if (!await _watches.RenewAsync(lease, _clock.GetUtcNow() + _settings.Lease, ended).ConfigureAwait(false))
                {
                    await lost.CancelAsync().ConfigureAwait(false);
                    return;
                }
            }
        }
        catch (OperationCanceledException)
        {
        }
        catch (ReadoutFormatException error)
        {
            // The result is stored under the lease or not at all, so that the check may go on.
            LogArchive(_logger, lease.Host, error.Message);
        }
    }

    private async Task ReleaseAsync(HostLease lease, bool isWhole)
    {
        try
        {
            var rest = isWhole ? _profiles.Find(lease.Host)?.Spacing ?? _spacing : _settings.Lease;
            await _watches.ReleaseAsync(lease, _clock.GetUtcNow() + rest, CancellationToken.None).ConfigureAwait(false);
        }
        catch (ReadoutFormatException error)
        {
            // It runs out by itself.
            LogArchive(_logger, lease.Host, error.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The clock was set back: {Count} watches that were checked in the future are due now")]
    private static partial void LogRescheduled(ILogger logger, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Host}: another worker has taken over")]
    private static partial void LogLost(ILogger logger, string host);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Host}: {Reason}")]
    private static partial void LogArchive(ILogger logger, string host, string reason);

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
