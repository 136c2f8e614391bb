using Microsoft.Extensions.Logging;
using Quartz;
using ReadoutDiff.Model;

namespace ReadoutDiff.Watch.Scheduling;

/// <summary>Begins the checks that are due. Which worker of a cluster it fires on is of no weight: what is due is taken by leases in the archive.</summary>
[DisallowConcurrentExecution]
internal sealed partial class TickJob(WatchService service, WatchPulse pulse, ILogger<TickJob> logger) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await service.Worker.TickAsync(cancellationToken).ConfigureAwait(false);
            pulse.Beat(null);
        }
        catch (ReadoutFormatException error)
        {
            // A database that is away comes back: the schedule goes on.
            pulse.Beat(error.Message);
            LogArchive(logger, error.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Checks cannot be planned: {Reason}")]
    private static partial void LogArchive(ILogger logger, string reason);
}
