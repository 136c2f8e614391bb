using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ReadoutDiff.Watch.Work;

/// <summary>The meters and traces of watching, by the names under which OpenTelemetry collects them.</summary>
public sealed class WatchTelemetry : IDisposable
{
    /// <summary>The name of meter and activity source.</summary>
    public const string Name = "ReadoutDiff.Watch";

    private readonly Meter _meter = new(Name);
    private readonly ActivitySource _source = new(Name);

    /// <summary>Creates the instruments.</summary>
    public WatchTelemetry()
    {
        Checks = _meter.CreateCounter<long>("readoutdiff.watch.checks", "{check}", "Checks of watched pages by standing.");
        Versions = _meter.CreateCounter<long>("readoutdiff.watch.versions", "{version}", "New versions stored.");
        Alerts = _meter.CreateCounter<long>("readoutdiff.watch.alerts", "{alert}", "Alerts stored.");
        Deliveries = _meter.CreateCounter<long>("readoutdiff.watch.deliveries", "{delivery}", "Attempts to deliver an alert by channel and outcome.");
        CheckTime = _meter.CreateHistogram<double>("readoutdiff.watch.check.duration", "s", "Time of a check with its waits.");
    }

    internal Counter<long> Checks { get; }

    internal Counter<long> Versions { get; }

    internal Counter<long> Alerts { get; }

    internal Counter<long> Deliveries { get; }

    internal Histogram<double> CheckTime { get; }

    internal Activity? Start(string name) => _source.StartActivity(name);

    /// <inheritdoc/>
    public void Dispose()
    {
        _meter.Dispose();
        _source.Dispose();
    }
}
