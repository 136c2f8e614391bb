using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using ReadoutDiff.App.Tests.Commands;
using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Collection;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Simulator;
using ReadoutDiff.Tests.Shared;
using ReadoutDiff.Watch.Checks;
using ReadoutDiff.Watch.History;

namespace ReadoutDiff.App.Tests.Watching;

/// <summary>Workers as real processes on one PostgreSQL archive.</summary>
public sealed class ClusterTests
{
    private static readonly DateTimeOffset Start = new(2025, 9, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(120);

    [Test]
    public async Task Run_TwoWorkersOfWhichOneIsKilledInTheMiddle_MissesAndDoublesNothing()
    {
        var clock = new SetClock(Start);
        await using var sites = await SiteSimulator.StartAsync(new SimulatorOptions { Fixtures = RepositoryFolder.Find("fixtures"), Clock = clock, EditsFrom = Start, HasRotatingChrome = true, Distractors = 0 });
        await using var receiver = await AlertReceiver.StartAsync();
        using var place = new Workplace();
        await using var database = await TestDatabase.CreateAsync();
        await using var archive = await SnapshotArchive.OpenAsync(database.Location);

        var pages = sites.Edits.Select(edit => edit.Address).Distinct().Except(sites.Troubles.Select(trouble => trouble.Address)).Order(Comparer<Uri>.Create((a, b) => string.CompareOrdinal(a.AbsoluteUri, b.AbsoluteUri))).Take(70).ToList();
        var before = await ReadAllAsync(sites, clock, pages);
        await MakeDueAsync(archive, pages);

        var environment = Environment(sites);
        string[] run = ["watch", "run", "--archive", database.Location, "--sites", Unspaced(place), "--alerts", Alerts(place, receiver), "--tick", "1", "--lease", "4", "--hosts", "1"];
        using var first = WorkerProcess.Start(environment, run);
        using var second = WorkerProcess.Start(environment, [.. run, "--listen", $"127.0.0.1:{FreePort()}"]);
        await WorkerProcess.WaitForAsync([first, second], () => Versions(first.Lines) + Versions(second.Lines) >= pages.Count, Longest);

        clock.Set(Start.AddDays(4));
        var after = await ReadAllAsync(sites, clock, pages);
        var changed = pages.Where((_, i) => before[i] != after[i]).Select(page => page.AbsoluteUri).ToHashSet(StringComparer.Ordinal);
        await MakeDueAsync(archive, pages);
        var seen = Versions(first.Lines);
        await WorkerProcess.WaitForAsync([first], () => Versions(first.Lines) > seen + 2, Longest);
        first.Kill();
        await receiver.WaitAsync(changed.Count, Longest);
        Assert.That(await second.StopAsync(Longest), Is.Zero, "a graceful stop");

        var histories = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            histories[page.AbsoluteUri] = (await PageHistory.ReadAsync(archive, new ReadoutSource(), page.AbsoluteUri)).Versions.Count;
        }

        var stored = await archive.Outbox.LatestAsync(null, 10_000);
        var captures = await CountAsync(archive);
        TestContext.Out.WriteLine($"{pages.Count} pages, {changed.Count} changed; the first worker stored {Versions(first.Lines)} versions before it was killed, the second {Versions(second.Lines)}; {receiver.Received.Count} deliveries of {stored.Count} alerts");
        Assert.Multiple(() =>
        {
            Assert.That(changed, Has.Count.GreaterThan(30));
            Assert.That(histories.Where(page => page.Value != (changed.Contains(page.Key) ? 2 : 1)), Is.Empty, "versions of each page");
            Assert.That(captures, Is.EqualTo(pages.Count + changed.Count), "no capture is stored twice");
            Assert.That(stored.Select(alert => alert.Address), Is.EquivalentTo(changed), "one alert for each change");
            Assert.That(receiver.Received.DistinctBy(alert => alert.Id).Select(alert => alert.Address), Is.EquivalentTo(changed), "each delivered under one id");
            Assert.That(Versions(first.Lines), Is.Positive);
            Assert.That(Versions(second.Lines), Is.Positive);
        });
    }

    [Test]
    public async Task Run_AsAService_AnswersHealthAndFeedAndStopsGracefully()
    {
        using var place = new Workplace();
        var port = FreePort();
        using var worker = WorkerProcess.Start(new Dictionary<string, string>(StringComparer.Ordinal), "watch", "run", "--archive", place.PathOf("a.db"), "--listen", $"127.0.0.1:{port}", "--tick", "1");
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        var health = await AskAsync(client, new Uri($"http://127.0.0.1:{port}/health"));
        var feed = await client.GetStringAsync(new Uri($"http://127.0.0.1:{port}/feed.atom"));
        Assert.Multiple(() =>
        {
            Assert.That(health, Does.Contain("\"status\":\"healthy\""));
            Assert.That(feed, Does.Contain("http://www.w3.org/2005/Atom"));
        });
        Assert.That(await worker.StopAsync(Longest), Is.Zero, string.Join('\n', worker.Lines));
    }

    // The service is asked until it listens; each refusal comes back at once.
    private static async Task<string> AskAsync(HttpClient client, Uri address)
    {
        using var limit = new CancellationTokenSource(Longest);
        while (true)
        {
            try
            {
                return await client.GetStringAsync(address, limit.Token);
            }
            catch (HttpRequestException) when (!limit.IsCancellationRequested)
            {
                await Task.Yield();
            }
        }
    }

    private static async Task<int> CountAsync(SnapshotArchive archive)
    {
        var count = 0;
        await foreach (var _ in archive.ListAsync())
        {
            count++;
        }

        return count;
    }

    private static int Versions(IReadOnlyCollection<string> lines) => lines.Count(line => line.Contains("new version, snapshot", StringComparison.Ordinal));

    private static Task MakeDueAsync(SnapshotArchive archive, IReadOnlyList<Uri> pages)
    {
        var now = DateTimeOffset.UtcNow;
        return archive.Watches.AddAsync([.. pages.Select(page => new WatchedPage { Address = page.AbsoluteUri, Schedule = "every 2h", AddedAt = now, AnchorAt = now, DueAt = now })]);
    }

    private static async Task<IReadOnlyList<string>> ReadAllAsync(SiteSimulator sites, TimeProvider clock, IReadOnlyList<Uri> pages)
    {
        using var authority = X509CertificateLoader.LoadCertificateFromFile(sites.CertificateAuthorityFile);
        using var fetcher = new PageFetcher(SiteProfiles.Default, new FetchOptions { Proxy = new WebProxy(sites.ProxyAddress), Authorities = [authority], Clock = new LeapingClock(clock.GetUtcNow()) });
        var keys = new List<string>();
        foreach (var page in pages)
        {
            var result = await fetcher.GetAsync(page);
            keys.Add(VersionKey.Of(new ReadoutSource().Read(result.Snapshot!, new ReadoutOptions())));
        }

        return keys;
    }

    private static Dictionary<string, string> Environment(SiteSimulator sites) => new(StringComparer.Ordinal)
    {
        ["HTTP_PROXY"] = sites.ProxyAddress.AbsoluteUri,
        ["HTTPS_PROXY"] = sites.ProxyAddress.AbsoluteUri,
        ["NO_PROXY"] = "127.0.0.1",
        ["SSL_CERT_FILE"] = sites.CertificateAuthorityFile,
        ["SSL_CERT_DIR"] = "",
        ["WATCH_TEST_SECRET"] = "whsec_" + Convert.ToBase64String(new byte[32]),
    };

    private static string Alerts(Workplace place, AlertReceiver receiver) => place.Write(
        "alerts.yaml", $"channels:\n  - webhook: {receiver.Address}hook\n    secret: env:WATCH_TEST_SECRET\n    min-class: layout\n");

    private static string Unspaced(Workplace place)
    {
        var folder = Directory.CreateDirectory(place.PathOf("sites")).FullName;
        foreach (var profile in SiteProfiles.Default.All)
        {
            File.WriteAllText(Path.Combine(folder, profile.Id + ".yaml"), $"id: {profile.Id}\nspacing: 0\n");
        }

        return folder;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
