using Microsoft.Extensions.Logging;
using Quartz;
using ReadoutDiff.Model;

namespace ReadoutDiff.Watch.Scheduling;

/// <summary>Sends the alerts that are due.</summary>
[DisallowConcurrentExecution]
internal sealed partial class DeliverJob(WatchService service, ILogger<DeliverJob> logger) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await service.Dispatcher.RunDueAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Stopped: what is left is sent by whoever comes next.
        }
        catch (ReadoutFormatException error)
        {
            LogArchive(logger, error.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Alerts cannot be sent: {Reason}")]
    private static partial void LogArchive(ILogger logger, string reason);
}
