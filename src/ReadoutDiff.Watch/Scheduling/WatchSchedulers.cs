using Microsoft.Extensions.Hosting;
using Quartz;

namespace ReadoutDiff.Watch.Scheduling;

/// <summary>
/// Starts the schedulers, and ends work and schedulers in bounded time. A scheduler with its store in a database gives back what it holds
/// before it ends, and tries that for as long as the database is away; its peers take that over without being told.
/// </summary>
internal sealed class WatchSchedulers(QuartzHostedService quartz, WatchService service) : IHostedService
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => quartz.StartAsync(cancellationToken);

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await service.StopAsync().ConfigureAwait(false);
        await Task.WhenAny(quartz.StopAsync(cancellationToken), Task.Delay(Longest, TimeProvider.System, CancellationToken.None)).ConfigureAwait(false);
    }
}
