using Microsoft.Extensions.Logging;
using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Model;

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
    private readonly HostWork _work;
    private readonly WorkerSettings _settings;
    private readonly TimeProvider _clock;
    private readonly GracefulStop _stop;
    private readonly ILogger _logger;
    private readonly Lock _lock = new();
    private List<Task<bool>> _running = [];
    private DateTimeOffset _lastTick = DateTimeOffset.MinValue;

    internal WatchWorker(WatchList watches, HostWork work, WorkerSettings settings, TimeProvider clock, GracefulStop stop, ILogger logger) =>
        (_watches, _work, _settings, _clock, _stop, _logger) = (watches, work, settings, clock, stop, logger);

    /// <summary>How many hosts are being worked on.</summary>
    public int Running => Begun().Count(work => !work.IsCompleted);

    /// <summary>Why the archive did not take the result of the last check, as one line; null where it did.</summary>
    public string? Trouble => _work.Trouble;

    /// <summary>Begins work on what is due, as far as there is room, and does not wait for it.</summary>
    /// <returns>How many hosts were taken; none after a stop.</returns>
    /// <exception cref="ReadoutFormatException">The archive is out of reach.</exception>
    public async Task<int> TickAsync(CancellationToken cancellationToken = default)
    {
        using var begin = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _stop.Stopping);
        try
        {
            return await BeginAsync(begin.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_stop.Stopping.IsCancellationRequested)
        {
            return 0;
        }
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
    public Task StopAsync() => _stop.StopAsync(() => Task.WhenAll(Begun()), _settings.Grace);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync().ConfigureAwait(false);
        _stop.Dispose();
    }

    private async Task<int> BeginAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
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
        if (room <= 0)
        {
            return 0;
        }

        var leases = await _watches.ClaimAsync(room, now, _settings.Lease, cancellationToken).ConfigureAwait(false);
        lock (_lock)
        {
            // What has ended is let go only now, so that its result is there for whoever waits for it.
            _running = [.. _running.Where(work => !work.IsCompleted), .. leases.Select(lease => Task.Run(() => _work.DoAsync(lease), CancellationToken.None))];
        }

        return leases.Count;
    }

    private List<Task<bool>> Begun()
    {
        lock (_lock)
        {
            return _running;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The clock was set back: {Count} watches that were checked in the future are due now")]
    private static partial void LogRescheduled(ILogger logger, int count);
}
