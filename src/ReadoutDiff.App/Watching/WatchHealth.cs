using System.Text.Json.Serialization;
using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Model;
using ReadoutDiff.Watch.Scheduling;
using ReadoutDiff.Watch.Work;

namespace ReadoutDiff.App.Watching;

/// <summary>What the health endpoint answers.</summary>
/// <param name="Status"><c>healthy</c> or <c>unhealthy</c>.</param>
/// <param name="SecondsSinceLastPlanning">Since checks were last planned; null before the first time.</param>
/// <param name="HostsAtWork">How many hosts are being worked on.</param>
/// <param name="Error">What keeps the worker from planning, or from storing what it found out; null where nothing does.</param>
/// <param name="Deliveries">How the deliveries of alerts stand; null where the archive does not say. A channel that fails makes no worker unhealthy.</param>
internal sealed record WatchHealth(string Status, double? SecondsSinceLastPlanning, int HostsAtWork, string? Error, DeliveryHealth? Deliveries)
{
    // A worker that has not planned for so long is not healthy.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromMinutes(1);

    // Who asks does not wait for long.
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(2);

    [JsonIgnore]
    public bool IsHealthy => Status == "healthy";

    /// <summary>Looks how a worker is; takes about two seconds at most.</summary>
    public static async Task<WatchHealth> OfAsync(SnapshotArchive archive, WatchPulse pulse, WatchWorker worker, CancellationToken cancellationToken)
    {
        var (outbox, trouble) = await AskAsync(archive, cancellationToken).ConfigureAwait(false);
        var error = pulse.Error ?? trouble ?? worker.Trouble;
        var isHealthy = error is null && (pulse.SinceLast ?? pulse.Uptime) < LongestSilence;
        return new WatchHealth(isHealthy ? "healthy" : "unhealthy", pulse.SinceLast?.TotalSeconds, worker.Running, error, outbox is null ? null : DeliveryHealth.Of(outbox));
    }

    private static async Task<(OutboxState? State, string? Trouble)> AskAsync(SnapshotArchive archive, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(LongestAnswer);
        try
        {
            return (await archive.Outbox.StateAsync(limit.Token).WaitAsync(limit.Token).ConfigureAwait(false), null);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, $"archive '{archive.Name}': no answer within {LongestAnswer.TotalSeconds:0} seconds");
        }
        catch (ReadoutFormatException error)
        {
            return (null, error.Message);
        }
    }
}
