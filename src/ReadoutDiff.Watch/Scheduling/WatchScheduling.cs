using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Quartz;

namespace ReadoutDiff.Watch.Scheduling;

/// <summary>
/// Lets Quartz.NET fire the jobs of the watch: within the process, or with a PostgreSQL archive as one of a cluster of any number of workers.
/// Quartz only says when to look; what is due, and who does it, stands in the archive, so that firing twice does no harm.
/// </summary>
public static class WatchScheduling
{
    private const string ClusterName = "readoutdiff-watch";

    private static readonly TimeSpan CheckIn = TimeSpan.FromSeconds(5);

    /// <summary>Registers scheduler and jobs; a <see cref="WatchService"/> and a <see cref="WatchPulse"/> are registered by the caller.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="connection">The connection string of a PostgreSQL archive; null to schedule within the process.</param>
    /// <param name="tick">How often it is looked for what is due.</param>
    public static IServiceCollection AddWatchScheduling(this IServiceCollection services, string? connection, TimeSpan tick)
    {
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler =>
            {
                scheduler.InstanceName = ClusterName;
                scheduler.InstanceId = connection is null ? "only" : $"{Environment.MachineName}-{Environment.ProcessId}-{Guid.NewGuid():N}";
            });
            quartz.UseDefaultThreadPool(4);
            if (connection is not null)
            {
                quartz.UsePersistentStore(store =>
                {
                    store.UsePostgres(NpgsqlFactory.Instance, connection);
                    store.UseClustering(cluster => cluster.CheckinInterval = CheckIn);
                    store.ProvisionSchema();
                });
            }

            Schedule<TickJob>(quartz, "tick", tick);
            Schedule<DeliverJob>(quartz, "deliver", tick);
        });
        return services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }

    // A firing that was missed is not made up for: the next one sees all that is due.
    private static void Schedule<T>(IQuartzBuilder quartz, string name, TimeSpan interval)
        where T : class, IJob => quartz.ScheduleJob<T>(
            trigger => trigger.WithIdentity(name).StartNow().WithSimpleSchedule(schedule => schedule.WithInterval(interval).RepeatForever()
                .WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithRemainingCount)),
            job => job.WithIdentity(name));
}
