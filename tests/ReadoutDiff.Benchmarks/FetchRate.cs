using System.Diagnostics;
using System.Globalization;
using System.Net;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Collection.Sites;

namespace ReadoutDiff.Benchmarks;

/// <summary>Asks many hosts conditionally for one page each, over and over, through the simulator in a process of its own.</summary>
internal static class FetchRate
{
    /// <summary>A Markdown table: checks a second, and the most memory that this process held.</summary>
    /// <param name="hosts">How many hosts.</param>
    /// <param name="spacing">The rest between two requests to one host, which bounds the rate.</param>
    /// <param name="time">How long.</param>
    public static async Task<string> MeasureAsync(int hosts, TimeSpan spacing, TimeSpan time)
    {
        using var simulator = Process.Start(new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "ReadoutDiff.Simulator.dll"), "--hosts", hosts.ToString(CultureInfo.InvariantCulture)])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        try
        {
            var exports = (await simulator.StandardOutput.ReadLineAsync())!;
            var proxy = new Uri(exports.Split(' ').Single(word => word.StartsWith("HTTP_PROXY=", StringComparison.Ordinal))["HTTP_PROXY=".Length..]);
            using var fetcher = new PageFetcher(SiteProfiles.Default, new FetchOptions { Proxy = new WebProxy(proxy), DefaultSpacing = spacing });
            var addresses = Enumerable.Range(0, hosts).Select(i => new Uri($"http://h{i:0000}.example.org/page")).ToList();
            var known = await Task.WhenAll(addresses.Select(address => fetcher.GetAsync(address)));
            var (checks, others) = (0, 0);
            var watch = Stopwatch.StartNew();
            await Task.WhenAll(addresses.Select(async (address, i) =>
            {
                while (watch.Elapsed < time)
                {
                    var result = await fetcher.GetAsync(address, Validators.Of(known[i].Snapshot), CancellationToken.None);
                    _ = result.Outcome == FetchOutcome.NotModified ? Interlocked.Increment(ref checks) : Interlocked.Increment(ref others);
                }
            }));
            watch.Stop();
            using var own = Process.GetCurrentProcess();
            return string.Create(
                CultureInfo.InvariantCulture,
                $"""
                | Hosts | Spacing | Bound by spacing | Conditional checks answered 304 | Other outcomes | Peak working set |
                |------:|--------:|-----------------:|--------------------------------:|---------------:|-----------------:|
                | {hosts} | {spacing.TotalSeconds:0.0} s | {hosts / spacing.TotalSeconds:0}/s | {checks / watch.Elapsed.TotalSeconds:0}/s | {others} | {own.PeakWorkingSet64 >> 20} MB |
                """);
        }
        finally
        {
            simulator.Kill();
        }
    }
}
