using ReadoutDiff.Archive.Alerts;

namespace ReadoutDiff.Watch.Alerts;

/// <summary>A way by which alerts reach people. Safe for use by several threads.</summary>
public interface IAlertChannel
{
    /// <summary>The name under which deliveries are stored; the same after a restart, one line, unique among the channels of a file.</summary>
    string Name { get; }

    /// <summary>Whether an alert goes this way at all.</summary>
    bool Wants(Alert alert);

    /// <summary>Sends once; whoever calls repeats what failed. A receiver can tell a repetition, since its id is the same.</summary>
    /// <exception cref="AlertDeliveryException">It did not reach the receiver, as far as is known.</exception>
    /// <exception cref="OperationCanceledException">Cancelled by the caller.</exception>
    Task SendAsync(Delivery delivery, CancellationToken cancellationToken);
}
