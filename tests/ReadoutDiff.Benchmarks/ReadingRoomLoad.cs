using System.Diagnostics;
using System.Globalization;
using System.Text;
using ReadoutDiff.Archive;
using ReadoutDiff.Catalog;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Web;

namespace ReadoutDiff.Benchmarks;

/// <summary>The reading room under readers who open pages of every kind at random, sent by wrk over loopback on the same machine.</summary>
internal static class ReadingRoomLoad
{
    private const int Readers = 50;
    private const int Seconds = 60;

    /// <summary>Opens a room over an archive, and measures the server's time by page: with readers who pause, and with ones who never do.</summary>
    /// <param name="file">An archive, such as the command <c>archive</c> makes.</param>
    public static async Task<string> MeasureAsync(string file)
    {
        await using var archive = await SnapshotArchive.OpenAsync(file);
        var pages = Path.GetTempFileName();
        var script = Path.GetTempFileName();
        try
        {
            await File.WriteAllLinesAsync(pages, await PageSample.ChooseAsync(archive, seed: 20210628));
            await using (var source = typeof(ReadingRoomLoad).Assembly.GetManifestResourceStream("serve.lua")!)
            await using (var target = File.Create(script))
            {
                await source.CopyToAsync(target);
            }

            using var times = new ServerTimes();
            var options = new ReadingRoomOptions { Listen = new(System.Net.IPAddress.Loopback, 0), RequestsPerSecond = 1_000_000, WritesPerMinute = 1_000_000 };
            await using var room = ReadingRoom.Build(archive, DiplomaticLexicon.Default, SiteProfiles.Default, new FetchOptions(), options);
            await room.StartAsync();
            await ((CatalogKeeper)room.Services.GetService(typeof(CatalogKeeper))!).ReadWaitingAsync();
            var report = new StringBuilder();
            // Once for the code to be compiled, as in any server that has been up for a minute.
            await RunAsync(room.Urls.First(), script, pages, pause: 0, seconds: 20);
            foreach (var (pause, words) in new[] { (1000, "who pause a second between two pages, on the average"), (0, "who never pause, so that more work waits than two processors do") })
            {
                times.Clear();
                var before = Process.GetCurrentProcess().TotalProcessorTime;
                var output = await RunAsync(room.Urls.First(), script, pages, pause, Seconds);
                var processors = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds / Seconds;
                report.AppendLine(CultureInfo.InvariantCulture, $"\n### {Readers} readers at once {words}\n");
                report.AppendLine(CultureInfo.InvariantCulture, $"{output.Split('\n').First(line => line.StartsWith("Requests/sec", StringComparison.Ordinal)).Trim()}; the server used {processors:0.00} of {Environment.ProcessorCount} processors, and {Process.GetCurrentProcess().WorkingSet64 >> 20} MB.\n");
                report.Append(times.ToTable());
            }

            await room.StopAsync();
            return report.ToString();
        }
        finally
        {
            File.Delete(pages);
            File.Delete(script);
        }
    }

    private static async Task<string> RunAsync(string address, string script, string pages, int pause, int seconds)
    {
        var start = new ProcessStartInfo("wrk", ["-t1", $"-c{Readers}", $"-d{seconds}s", "--timeout", "30s", "-s", script, address]) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["READOUTDIFF_PAGES"] = pages;
        start.Environment["READOUTDIFF_PAUSE"] = pause.ToString(CultureInfo.InvariantCulture);
        using var wrk = Process.Start(start) ?? throw new InvalidOperationException("wrk cannot be started");
        var output = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        return wrk.ExitCode == 0 ? output : throw new InvalidOperationException($"wrk ended with {wrk.ExitCode}");
    }
}
