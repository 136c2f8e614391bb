using System.Diagnostics;
using System.Globalization;

namespace ReadoutDiff.Benchmarks;

/// <summary>Compares one large pair in this process and tells the most memory it held, which BenchmarkDotNet does not measure.</summary>
internal static class PeakMemory
{
    /// <summary>A Markdown table of one run: time from cold, bytes of JSON, peak working set. The bars are 10 s and 1 GB.</summary>
    public static string Measure(int statements)
    {
        var left = SyntheticReadout.Chinese(statements, 1);
        var right = SyntheticReadout.Russian(statements, 1);
        var watch = Stopwatch.StartNew();
        var bytes = new Pipeline().Run(left, right);
        watch.Stop();
        using var process = Process.GetCurrentProcess();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            | Statements a side | Time, cold | JSON | Peak working set |
            |------------------:|-----------:|-----:|-----------------:|
            | {statements} | {watch.Elapsed.TotalSeconds:0.00} s | {bytes / 1024.0 / 1024:0.0} MB | {process.PeakWorkingSet64 / 1024 / 1024} MB |
            """);
    }
}
