using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace ReadoutDiff.Benchmarks;

/// <summary>How long the server took over each request, by route, as its own metric <c>http.server.request.duration</c> says: from the request's arrival to the end of its answer.</summary>
internal sealed class ServerTimes : IDisposable
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<double>> _times = new();
    private readonly MeterListener _listener = new();
    private long _failures;

    public ServerTimes()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == "http.server.request.duration")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((_, seconds, tags, _) => Add(seconds, tags));
        _listener.Start();
    }

    /// <summary>Forgets what was measured.</summary>
    public void Clear()
    {
        _times.Clear();
        _failures = 0;
    }

    /// <summary>A line for each route, and one for all.</summary>
    public string ToTable()
    {
        var table = new StringBuilder("| Page | Requests | Median | 95th percentile | 99th | Longest |\n|---|---:|---:|---:|---:|---:|\n");
        foreach (var (route, times) in _times.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            table.AppendLine(Line($"`{route}`", [.. times]));
        }

        table.AppendLine(Line("**all**", [.. _times.Values.SelectMany(times => times)]));
        table.AppendLine(CultureInfo.InvariantCulture, $"\nAnswers other than 200: {_failures}.");
        return table.ToString();
    }

    public void Dispose() => _listener.Dispose();

    private static string Line(string name, double[] seconds)
    {
        Array.Sort(seconds);
        string At(double share) => (seconds[Math.Min(seconds.Length - 1, (int)(seconds.Length * share))] * 1000).ToString("0.0", CultureInfo.InvariantCulture) + " ms";
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {seconds.Length} | {At(0.5)} | {At(0.95)} | {At(0.99)} | {At(1)} |");
    }

    private void Add(double seconds, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var (route, status) = ("other", 0);
        foreach (var tag in tags)
        {
            (route, status) = tag.Key switch
            {
                "http.route" => ("/" + tag.Value?.ToString()?.TrimStart('/'), status),
                "http.response.status_code" => (route, Convert.ToInt32(tag.Value, CultureInfo.InvariantCulture)),
                _ => (route, status),
            };
        }

        if (status != 200)
        {
            Interlocked.Increment(ref _failures);
        }

        _times.GetOrAdd(route, _ => []).Add(seconds);
    }
}
