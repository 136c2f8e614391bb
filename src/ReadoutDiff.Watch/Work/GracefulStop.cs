namespace ReadoutDiff.Watch.Work;

/// <summary>
/// The end of work in two steps: nothing new is begun, and what has begun may end; after a grace it is broken off. It is bounded whatever the
/// work waits for: an archive that is away, or a site that does not answer.
/// </summary>
internal sealed class GracefulStop : IDisposable
{
    // What is broken off may be in the midst of computing, and looks up now and then.
    private static readonly TimeSpan LastMoment = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _brokenOff = new();
    private Task? _stop;

    public GracefulStop() => (Stopping, BrokenOff) = (_stopping.Token, _brokenOff.Token);

    /// <summary>Cancelled when nothing new is to be begun.</summary>
    public CancellationToken Stopping { get; }

    /// <summary>Cancelled when what has begun is to be given up.</summary>
    public CancellationToken BrokenOff { get; }

    /// <summary>Stops; a second call waits for the first.</summary>
    /// <param name="begun">What has begun, asked for after the stop was made known.</param>
    /// <param name="grace">How long it may take to end.</param>
    public Task StopAsync(Func<Task> begun, TimeSpan grace)
    {
        // Known to all who look, also through linked tokens, before it is asked what has begun.
        _stopping.Cancel();
        lock (_lock)
        {
            return _stop ??= EndAsync(begun(), grace);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stopping.Dispose();
        _brokenOff.Dispose();
    }

    private async Task EndAsync(Task work, TimeSpan grace)
    {
        await Task.WhenAny(work, Task.Delay(grace, TimeProvider.System, CancellationToken.None)).ConfigureAwait(false);
        await _brokenOff.CancelAsync().ConfigureAwait(false);
        await Task.WhenAny(work, Task.Delay(LastMoment, TimeProvider.System, CancellationToken.None)).ConfigureAwait(false);
    }
}
