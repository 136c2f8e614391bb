using System.Collections.Concurrent;
using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Watch.Alerts;

namespace ReadoutDiff.Watch.Tests.Work;

/// <summary>A channel that keeps what is sent, or fails as it is told to.</summary>
internal sealed class RecordingChannel(string name, Func<Exception?>? fail = null) : IAlertChannel
{
    public string Name => name;

    public ConcurrentQueue<Delivery> Sent { get; } = new();

    public int Attempts { get; private set; }

    public bool Wants(Alert alert) => true;

    public Task SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        Attempts++;
        if (fail?.Invoke() is { } error)
        {
            throw error;
        }

        Sent.Enqueue(delivery);
        return Task.CompletedTask;
    }
}
