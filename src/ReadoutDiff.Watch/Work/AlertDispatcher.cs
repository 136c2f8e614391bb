using Microsoft.Extensions.Logging;
using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Model;
using ReadoutDiff.Versions;
using ReadoutDiff.Watch.Alerts;

namespace ReadoutDiff.Watch.Work;

/// <summary>Sends what stands in the outbox, again with growing waits where it failed, and keeps the feed's file up to date.</summary>
public sealed partial class AlertDispatcher
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
    private readonly WatchTelemetry _telemetry;
    private readonly ILogger _logger;
    private long _newest = -1;

    internal AlertDispatcher(Outbox outbox, IReadOnlyList<IAlertChannel> channels, string? feed, TimeProvider clock, WatchTelemetry telemetry, ILogger logger) =>
        (_outbox, _channels, _feed, _clock, _telemetry, _logger) = (outbox, channels, feed, clock, telemetry, logger);

    /// <summary>Sends all that is due.</summary>
    /// <returns>Whether nothing failed.</returns>
    /// <exception cref="ReadoutFormatException">The archive is out of reach, or the feed's file cannot be written.</exception>
    public async Task<bool> RunDueAsync(CancellationToken cancellationToken = default)
    {
        var isWhole = true;
        var names = _channels.Select(channel => channel.Name).ToList();
        while (await _outbox.ClaimAsync(names, 1, _clock.GetUtcNow(), Lease, cancellationToken).ConfigureAwait(false) is [var delivery])
        {
            isWhole &= await SendAsync(delivery, cancellationToken).ConfigureAwait(false);
        }

        await WriteFeedAsync(cancellationToken).ConfigureAwait(false);
        return isWhole;
    }

    /// <summary>The alerts that the feed shows, newest first: all but changes in which no word changed.</summary>
    public static async Task<IReadOnlyList<Alert>> FeedAsync(Outbox outbox, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(outbox);
        var alerts = await outbox.LatestAsync(null, 4 * FeedLength, cancellationToken).ConfigureAwait(false);
        return [.. alerts.Where(alert => alert.Class is null or >= ChangeClass.Wording).Take(FeedLength)];
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
            await _outbox.SentAsync(delivery, _clock.GetUtcNow(), CancellationToken.None).ConfigureAwait(false);
            Count(delivery, "sent");
            return true;
        }

        await _outbox.FailedAsync(delivery, error, again, CancellationToken.None).ConfigureAwait(false);
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
