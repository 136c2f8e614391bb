using ReadoutDiff.Archive.Storage;

namespace ReadoutDiff.Archive.Alerts;

/// <summary>
/// The alerts of an archive and their way out. An alert and its deliveries are stored in the transaction of the change they tell of, so that
/// neither is without the other; a delivery is held by one worker while it is sent. Sending is at least once: where a worker dies between
/// sending and writing that down, it is sent again under the same number.
/// </summary>
public sealed class Outbox
{
    private readonly ArchiveSession _session;

    internal Outbox(ArchiveSession session) => _session = session;

    /// <summary>The newest alerts, newest first.</summary>
    /// <param name="address">Only those of an address; null for all.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<IReadOnlyList<Alert>> LatestAsync(string? address = null, int count = 100, CancellationToken cancellationToken = default) =>
        _session.ReadAsync(connection => AlertTable.LatestAsync(connection, address, count), cancellationToken);

    /// <summary>Takes deliveries that are due.</summary>
    /// <param name="channels">The channels that the caller can send through.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="now">The time.</param>
    /// <param name="length">How long they are held.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<IReadOnlyList<Delivery>> ClaimAsync(
        IReadOnlyList<string> channels, int count, DateTimeOffset now, TimeSpan length, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(channels);
        var token = Guid.NewGuid().ToString("N");
        return channels.Count == 0
            ? Task.FromResult<IReadOnlyList<Delivery>>([])
            : _session.WriteAsync(
                (connection, transaction) => AlertTable.ClaimAsync(
                    connection, transaction, token, channels, count, now.UtcTicks, (now + length).UtcTicks, _session.Store.SkipLocked),
                cancellationToken);
    }

    /// <summary>Writes down that a delivery was sent.</summary>
    public Task<bool> SentAsync(Delivery delivery, DateTimeOffset now, CancellationToken cancellationToken = default) => EndAsync(delivery, "sent", "", now, cancellationToken);

    /// <summary>Writes down that a delivery failed, and when it is tried again.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="error">One line on why.</param>
    /// <param name="again">When it is tried again; null to give it up.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<bool> FailedAsync(Delivery delivery, string error, DateTimeOffset? again, CancellationToken cancellationToken = default) =>
        EndAsync(delivery, again is null ? "failed" : "waiting", error, again ?? DateTimeOffset.UnixEpoch, cancellationToken);

    /// <summary>How the deliveries stand.</summary>
    public Task<OutboxState> StateAsync(CancellationToken cancellationToken = default) => _session.ReadAsync(AlertTable.StateAsync, cancellationToken);

    private Task<bool> EndAsync(Delivery delivery, string state, string error, DateTimeOffset due, CancellationToken cancellationToken) => _session.WriteAsync(
        (connection, transaction) => AlertTable.EndAsync(connection, transaction, delivery, state, error, due.UtcTicks), cancellationToken);
}
