using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Data.Sqlite;
using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Simulator;
using ReadoutDiff.Tests.Shared;
using ReadoutDiff.Watch.Work;

namespace ReadoutDiff.Watch.Tests.Weeks;

/// <summary>A worker that watches the simulated sites for a virtual week, on an archive of its own.</summary>
internal sealed class WatchedWeek : IAsyncDisposable
{
    /// <summary>When the week begins.</summary>
    public static readonly DateTimeOffset Begin = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);

    /// <summary>When it ends.</summary>
    public static readonly DateTimeOffset End = Begin.AddDays(7);

    private const string ArchiveFile = "archive.db";

    // Less than the shortest wait between two checks of a page.
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(5);

    private readonly LeapingClock _clock;
    private readonly string _folder;
    private readonly X509Certificate2 _authority;
    private WatchService _service;

    private WatchedWeek(SiteSimulator sites, SnapshotArchive archive, LeapingClock clock, string folder)
    {
        (Sites, Archive, _clock, _folder) = (sites, archive, clock, folder);
        _authority = X509CertificateLoader.LoadCertificateFromFile(sites.CertificateAuthorityFile);
        _service = NewWorker();
    }

    /// <summary>The sites.</summary>
    public SiteSimulator Sites { get; }

    /// <summary>What is stored.</summary>
    public SnapshotArchive Archive { get; }

    /// <summary>Starts with all edited pages watched: most at an interval, some by the clock, some as pages are by default.</summary>
    /// <param name="seed">The seed of the plan.</param>
    /// <param name="pages">How many pages.</param>
    /// <param name="faults">What goes wrong besides the plan, as long as the test has it so.</param>
    public static async Task<WatchedWeek> StartAsync(int seed, int pages = 200, FaultPlan? faults = null)
    {
        var clock = new LeapingClock(Begin);
        var folder = Directory.CreateTempSubdirectory("week").FullName;
        var sites = await SiteSimulator.StartAsync(new SimulatorOptions
        {
            Fixtures = RepositoryFolder.Find("fixtures"), Distractors = 0, Seed = seed, EditsFrom = Begin, EditedPages = pages, Faults = faults ?? new FaultPlan(), HasRotatingChrome = true, Clock = clock,
        });
        var archive = await SnapshotArchive.OpenAsync(Path.Combine(folder, ArchiveFile));
        await archive.Watches.AddAsync([.. sites.EditedAddresses.Select((address, i) => new WatchedPage
        {
            Address = address.AbsoluteUri,
            Schedule = i % 50 == 7 ? "decay" : i % 10 == 3 ? "cron 10 */2 * * * zone Europe/Moscow" : "every 140m",
            AddedAt = Begin,
            AnchorAt = Begin,
            DueAt = Begin,
        })]);
        return new WatchedWeek(sites, archive, clock, folder);
    }

    /// <summary>Lets time pass.</summary>
    /// <param name="until">Until when.</param>
    /// <returns>Whether all checks could be made and stored.</returns>
    public async Task<bool> PassAsync(DateTimeOffset until)
    {
        var isWhole = true;
        while (_clock.GetUtcNow() < until)
        {
            isWhole &= await _service.Worker.RunDueAsync();
            await Task.Delay(Step, _clock);
        }

        return isWhole;
    }

    /// <summary>Checks what is due at this time.</summary>
    /// <returns>Whether all checks could be made and stored.</returns>
    public Task<bool> StepAsync() => _service.Worker.RunDueAsync();

    /// <summary>Lets another worker go on, which knows only what is stored.</summary>
    public async Task ChangeWorkerAsync()
    {
        await _service.DisposeAsync();
        _service = NewWorker();
    }

    /// <summary>Changes the archive's file by a statement, as nothing of the program does.</summary>
    public async Task MeddleAsync(string statement)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(_folder, ArchiveFile), Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>All alerts, earliest first.</summary>
    public async Task<IReadOnlyList<Alert>> AlertsAsync() => [.. (await Archive.Outbox.LatestAsync(null, 100_000)).Reverse()];

    public async ValueTask DisposeAsync()
    {
        await _service.DisposeAsync();
        await Archive.DisposeAsync();
        await Sites.DisposeAsync();
        _authority.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    // The clock leaps over the waits of all hosts at once, so that a lease must not end by it.
    private WatchService NewWorker() => new(
        Archive,
        SiteProfiles.Default,
        new FetchOptions { Proxy = new WebProxy(Sites.ProxyAddress), Authorities = [_authority], Clock = _clock },
        new WatchOptions { Worker = new WorkerSettings { Lease = TimeSpan.FromDays(1) } });
}
