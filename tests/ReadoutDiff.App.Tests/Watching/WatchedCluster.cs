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

/// <summary>Simulated sites whose pages are edited, a PostgreSQL archive, a receiver of alerts, and workers on them as processes of their own.</summary>
internal sealed class WatchedCluster : IAsyncDisposable
{
    private static readonly DateTimeOffset Start = new(2025, 9, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly SiteSimulator _sites;
    private readonly SetClock _clock;
    private readonly TestDatabase _database;
    private readonly Workplace _place = new();
    private readonly List<WorkerProcess> _workers = [];
    private readonly List<string> _before = [];

    private WatchedCluster(SiteSimulator sites, SetClock clock, AlertReceiver receiver, TestDatabase database, SnapshotArchive archive, int pages)
    {
        (_sites, _clock, Receiver, _database, Archive) = (sites, clock, receiver, database, archive);
        Pages = [.. sites.Edits.Select(edit => edit.Address).Distinct().Except(sites.Troubles.Select(trouble => trouble.Address)).OrderBy(page => page.AbsoluteUri, StringComparer.Ordinal).Take(pages)];
    }

    /// <summary>How long anything is waited for.</summary>
    public static TimeSpan Longest => TimeSpan.FromSeconds(120);

    public AlertReceiver Receiver { get; }

    /// <summary>The archive as it is without the workers.</summary>
    public SnapshotArchive Archive { get; }

    /// <summary>The archive's location.</summary>
    public string Location => _database.Location;

    /// <summary>The watched pages; none is in trouble.</summary>
    public IReadOnlyList<Uri> Pages { get; }

    /// <summary>The addresses of those that were edited.</summary>
    public IReadOnlySet<string> Changed { get; private set; } = new HashSet<string>();

    /// <summary>Starts with pages that are watched and due.</summary>
    public static async Task<WatchedCluster> StartAsync(int pages)
    {
        var database = await TestDatabase.CreateAsync();
        var clock = new SetClock(Start);
        var sites = await SiteSimulator.StartAsync(new SimulatorOptions { Fixtures = RepositoryFolder.Find("fixtures"), Clock = clock, EditsFrom = Start, HasRotatingChrome = true, Distractors = 0 });
        var cluster = new WatchedCluster(sites, clock, await AlertReceiver.StartAsync(), database, await SnapshotArchive.OpenAsync(database.Location), pages);
        cluster._before.AddRange(await cluster.ReadAllAsync());
        await cluster.MakeDueAsync();
        return cluster;
    }

    /// <summary>Starts a worker.</summary>
    /// <param name="location">Where it has the archive.</param>
    /// <param name="port">Where it answers.</param>
    public WorkerProcess StartWorker(string location, int port)
    {
        var worker = WorkerProcess.Start(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["HTTP_PROXY"] = _sites.ProxyAddress.AbsoluteUri,
                ["HTTPS_PROXY"] = _sites.ProxyAddress.AbsoluteUri,
                ["NO_PROXY"] = "127.0.0.1",
                ["SSL_CERT_FILE"] = _sites.CertificateAuthorityFile,
                ["SSL_CERT_DIR"] = "",
                ["WATCH_TEST_SECRET"] = "whsec_" + Convert.ToBase64String(new byte[32]),
            },
            "watch", "run", "--archive", location, "--sites", Unspaced(), "--alerts", Alerts(), "--tick", "1", "--lease", "4", "--hosts", "1", "--listen", $"127.0.0.1:{port}");
        _workers.Add(worker);
        return worker;
    }

    /// <summary>How many versions workers say they stored.</summary>
    public static int Versions(params IReadOnlyList<WorkerProcess> workers) =>
        workers.Sum(worker => worker.Lines.Count(line => line.Contains("new version, snapshot", StringComparison.Ordinal)));

    /// <summary>Lets the edits of some days be made, and all pages be due.</summary>
    public async Task EditAsync()
    {
        _clock.Set(Start.AddDays(4));
        var after = await ReadAllAsync();
        Changed = Pages.Where((_, i) => _before[i] != after[i]).Select(page => page.AbsoluteUri).ToHashSet(StringComparer.Ordinal);
        await MakeDueAsync();
    }

    /// <summary>Asserts that every version and every alert is there once.</summary>
    public async Task AssertNothingIsMissedOrDoubledAsync()
    {
        var histories = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in Pages)
        {
            histories[page.AbsoluteUri] = (await PageHistory.ReadAsync(Archive, new ReadoutSource(), page.AbsoluteUri)).Versions.Count;
        }

        var captures = 0;
        await foreach (var _ in Archive.ListAsync())
        {
            captures++;
        }

        var stored = await Archive.Outbox.LatestAsync(null, 10_000);
        TestContext.Out.WriteLine($"{Pages.Count} pages, {Changed.Count} changed; versions stored by each worker: {string.Join(", ", _workers.Select(worker => Versions(worker)))}; {Receiver.Received.Count} deliveries of {stored.Count} alerts");
        Assert.Multiple(() =>
        {
            Assert.That(histories.Where(page => page.Value != (Changed.Contains(page.Key) ? 2 : 1)), Is.Empty, "versions of each page");
            Assert.That(captures, Is.EqualTo(Pages.Count + Changed.Count), "no capture is stored twice");
            Assert.That(stored.Select(alert => alert.Address), Is.EquivalentTo(Changed), "one alert for each change");
            Assert.That(Receiver.Received.DistinctBy(alert => alert.Id).Select(alert => alert.Address), Is.EquivalentTo(Changed), "each delivered under one id");
        });
    }

    /// <summary>A port of loopback that no one listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var worker in _workers)
        {
            worker.Dispose();
        }

        await Archive.DisposeAsync();
        await _database.DisposeAsync();
        await Receiver.DisposeAsync();
        await _sites.DisposeAsync();
        _place.Dispose();
    }

    private Task MakeDueAsync()
    {
        var now = DateTimeOffset.UtcNow;
        return Archive.Watches.AddAsync([.. Pages.Select(page => new WatchedPage { Address = page.AbsoluteUri, Schedule = "every 2h", AddedAt = now, AnchorAt = now, DueAt = now })]);
    }

    private async Task<IReadOnlyList<string>> ReadAllAsync()
    {
        using var authority = X509CertificateLoader.LoadCertificateFromFile(_sites.CertificateAuthorityFile);
        using var fetcher = new PageFetcher(SiteProfiles.Default, new FetchOptions { Proxy = new WebProxy(_sites.ProxyAddress), Authorities = [authority], Clock = new LeapingClock(_clock.GetUtcNow()) });
        var keys = new List<string>();
        foreach (var page in Pages)
        {
            var result = await fetcher.GetAsync(page);
            keys.Add(VersionKey.Of(new ReadoutSource().Read(result.Snapshot!, new ReadoutOptions())));
        }

        return keys;
    }

    private string Alerts() => _place.Write(
        "alerts.yaml", $"channels:\n  - webhook: {Receiver.Address}hook\n    secret: env:WATCH_TEST_SECRET\n    min-class: layout\n");

    private string Unspaced()
    {
        var folder = Directory.CreateDirectory(_place.PathOf("sites")).FullName;
        foreach (var profile in SiteProfiles.Default.All)
        {
            File.WriteAllText(Path.Combine(folder, profile.Id + ".yaml"), $"id: {profile.Id}\nspacing: 0\n");
        }

        return folder;
    }
}
