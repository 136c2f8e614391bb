using Microsoft.Extensions.Logging;
using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Model;
using ReadoutDiff.Versions;
using ReadoutDiff.Watch.Alerts;

namespace ReadoutDiff.Watch.Work;

/// <summary>Sends what stands in the outbox, again with growing waits where it failed, and keeps the feed's file up to date.</summary>
public sealed partial class AlertDispatcher : IDisposable
{
    private const int MostAttempts = 12;
    private const int FeedLength = 100;

    // Longer than any channel tries, and short enough for another worker to go on soon; so one at a time.
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(6);

    private readonly Outbox _outbox;
    private readonly IReadOnlyList<IAlertChannel> _channels;
    private readonly string? _feed;
    private readonly TimeProvider _clock;
    private readonly TimeSpan _grace;
    private readonly WatchTelemetry _telemetry;
    private readonly ILogger _logger;
    private readonly GracefulStop _stop = new();
    private Task _running = Task.CompletedTask;
    private long _newest = -1;

    internal AlertDispatcher(
        Outbox outbox, IReadOnlyList<IAlertChannel> channels, string? feed, TimeProvider clock, TimeSpan grace, WatchTelemetry telemetry, ILogger logger) =>
        (_outbox, _channels, _feed, _clock, _grace, _telemetry, _logger) = (outbox, channels, feed, clock, grace, telemetry, logger);

    /// <summary>Sends all that is due; one run at a time.</summary>
    /// <returns>Whether nothing failed.</returns>
    /// <exception cref="ReadoutFormatException">The archive is out of reach, or the feed's file cannot be written.</exception>
    /// <exception cref="OperationCanceledException">Cancelled, or stopped.</exception>
    public Task<bool> RunDueAsync(CancellationToken cancellationToken = default)
    {
        var run = SendDueAsync(cancellationToken);
        _running = run;
        return run;
    }

    /// <summary>Sends nothing new, and waits for what is being sent; what takes longer than the grace is broken off, and sent again under the same number.</summary>
    public Task StopAsync() => _stop.StopAsync(() => _running, _grace);

    /// <inheritdoc/>
    public void Dispose() => _stop.Dispose();

    /// <summary>The alerts that the feed shows, newest first: all but changes in which no word changed.</summary>
    public static async Task<IReadOnlyList<Alert>> FeedAsync(Outbox outbox, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(outbox);
        var alerts = await outbox.LatestAsync(null, 4 * FeedLength, cancellationToken).ConfigureAwait(false);
        return [.. alerts.Where(alert => alert.Class is null or >= ChangeClass.Wording).Take(FeedLength)];
    }

    private async Task<bool> SendDueAsync(CancellationToken cancellationToken)
    {
        using var begin = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _stop.Stopping);
        using var send = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _stop.BrokenOff);
        var isWhole = true;
        var names = _channels.Select(channel => channel.Name).ToList();
        while (await _outbox.ClaimAsync(names, 1, _clock.GetUtcNow(), Lease, begin.Token).ConfigureAwait(false) is [var delivery])
        {
            isWhole &= await SendAsync(delivery, send.Token).ConfigureAwait(false);
        }

        await WriteFeedAsync(begin.Token).ConfigureAwait(false);
        return isWhole;
    }

    private async Task<bool> SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        using var activity = _telemetry.Start("deliver");
        var channel = _channels.First(channel => channel.Name == delivery.Channel);
        string? error;
        DateTimeOffset? again = null;
        try
        {
            await channel.SendAsync(delivery, cancellationToken).ConfigureAwait(false);
            error = null;
        }
        catch (AlertDeliveryException failure)
        {
            error = OneLine.Of(failure.Message, 500);
            var wait = FirstWait * Math.Pow(2, Math.Min(delivery.Attempts, 20));
            again = failure.IsFinal || delivery.Attempts + 1 >= MostAttempts ? null : _clock.GetUtcNow() + (wait < LongestWait ? wait : LongestWait);
        }
#pragma warning disable CA1031 // A channel that breaks must not keep back what goes through the others: it is written down and logged in full.
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogBroken(_logger, failure, delivery.Channel);
            error = $"the channel failed: {failure.GetType().Name}";
        }

        if (error is null)
        {
            await _outbox.SentAsync(delivery, _clock.GetUtcNow(), _stop.BrokenOff).ConfigureAwait(false);
            Count(delivery, "sent");
            return true;
        }

        await _outbox.FailedAsync(delivery, error, again, _stop.BrokenOff).ConfigureAwait(false);
        Count(delivery, again is null ? "failed" : "again");
        LogFailed(_logger, delivery.Channel, delivery.Alert.Headline, error, again is null ? "given up" : "tried again later");
        return false;
    }

    private void Count(Delivery delivery, string outcome) => _telemetry.Deliveries.Add(
        1, new KeyValuePair<string, object?>("channel", delivery.Channel), new KeyValuePair<string, object?>("outcome", outcome));

    private async Task WriteFeedAsync(CancellationToken cancellationToken)
    {
        if (_feed is null)
        {
            return;
        }

        // This is asked every few seconds; the whole feed is read only when there is something new.
        var newest = await _outbox.LatestAsync(null, 1, cancellationToken).ConfigureAwait(false) is [var last] ? last.Id : 0;
        if (newest != _newest)
        {
            FeedFile.Write(_feed, await FeedAsync(_outbox, cancellationToken).ConfigureAwait(false));
            _newest = newest;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Channel}: '{Headline}' was not delivered: {Reason}; {Next}")]
    private static partial void LogFailed(ILogger logger, string channel, string headline, string reason, string next);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Channel}: the channel failed")]
    private static partial void LogBroken(ILogger logger, Exception error, string channel);
}
