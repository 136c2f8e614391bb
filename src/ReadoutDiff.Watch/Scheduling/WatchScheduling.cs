using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Quartz;

namespace ReadoutDiff.Watch.Scheduling;

/// <summary>
/// Lets Quartz.NET fire the jobs of the watch. Every worker looks by itself for what is due, since which of them checks a page is decided by
/// leases in the archive; a clustered scheduler would let the worker that fired last fire again, and the others stand by. What one worker
/// does for all, sending the alerts, is fired by the cluster where the archive is one of PostgreSQL, and passes to another worker when that
/// one dies. Firing twice does no harm.
/// </summary>
public static class WatchScheduling
{
    private const string ClusterName = "readoutdiff-watch";

    private static readonly TimeSpan CheckIn = TimeSpan.FromSeconds(5);

    /// <summary>Registers schedulers and jobs; a <see cref="WatchService"/> and a <see cref="WatchPulse"/> are registered by the caller.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="connection">The connection string of a PostgreSQL archive; null for a worker that is alone.</param>
    /// <param name="tick">How often it is looked for what is due.</param>
    public static IServiceCollection AddWatchScheduling(this IServiceCollection services, string? connection, TimeSpan tick)
    {
        services.AddQuartz(quartz =>
        {
            quartz.UseDefaultThreadPool(2);
            Schedule<TickJob>(quartz, "tick", tick);
            if (connection is null)
            {
                Schedule<DeliverJob>(quartz, "deliver", tick);
            }
        });
        if (connection is not null)
        {
            services.AddQuartz(ClusterName, quartz =>
            {
                quartz.ConfigureScheduler(scheduler => scheduler.InstanceId = $"{Environment.MachineName}-{Environment.ProcessId}-{Guid.NewGuid():N}");
                quartz.UseDefaultThreadPool(1);
                quartz.UsePersistentStore(store =>
                {
                    store.UsePostgres(NpgsqlFactory.Instance, connection);
                    store.UseClustering(cluster => cluster.CheckinInterval = CheckIn);
                    store.ProvisionSchema();
                    // While the database is away they do not end, and must not keep the process.
                    store.ConfigureStore(options => options.UseBackgroundThreads = true);
                });
                Schedule<DeliverJob>(quartz, "deliver", tick);
            });
        }

        services.ConfigureAll<QuartzHostedServiceOptions>(options => options.WaitForJobsToComplete = true);
        return services.AddSingleton<QuartzHostedService>().AddHostedService<WatchSchedulers>();
    }

    // A firing that was missed is not made up for: the next one sees all that is due.
    private static void Schedule<T>(IQuartzBuilder quartz, string name, TimeSpan interval)
        where T : class, IJob => quartz.ScheduleJob<T>(
            trigger => trigger.WithIdentity(name).StartNow().WithSimpleSchedule(schedule => schedule.WithInterval(interval).RepeatForever()
                .WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithRemainingCount)),
            job => job.WithIdentity(name));
}
