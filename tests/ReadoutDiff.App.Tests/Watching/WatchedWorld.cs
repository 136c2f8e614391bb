using System.Net;
using System.Security.Cryptography.X509Certificates;
using ReadoutDiff.App.Tests.Commands;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Simulator;
using ReadoutDiff.Simulator.Edits;
using ReadoutDiff.Tests.Shared;

namespace ReadoutDiff.App.Tests.Watching;

/// <summary>Simulated sites whose pages are edited in the course of a week, and the program, in virtual time.</summary>
internal sealed class WatchedWorld : IAsyncDisposable
{
    private static readonly DateTimeOffset Start = new(2025, 9, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly X509Certificate2 _authority;

    private WatchedWorld(SiteSimulator sites, LeapingClock clock)
    {
        (Sites, Clock) = (sites, clock);
        _authority = X509CertificateLoader.LoadCertificateFromFile(sites.CertificateAuthorityFile);
        Place = new Workplace { Fetching = new FetchOptions { Proxy = new WebProxy(sites.ProxyAddress), Authorities = [_authority], Clock = clock } };
    }

    public SiteSimulator Sites { get; }

    public LeapingClock Clock { get; }

    public Workplace Place { get; }

    public string Archive => Place.PathOf("archive.db");

    public static async Task<WatchedWorld> StartAsync()
    {
        var clock = new LeapingClock(Start);
        return new WatchedWorld(
            await SiteSimulator.StartAsync(new SimulatorOptions { Fixtures = RepositoryFolder.Find("fixtures"), Clock = clock, EditsFrom = Start, HasRotatingChrome = true, Distractors = 0 }),
            clock);
    }

    /// <summary>A page's first edit of some kinds, on a page that is not in trouble in the week.</summary>
    public PlannedEdit FirstEdit(params EditKind[] kinds)
    {
        var troubled = Sites.Troubles.Select(trouble => trouble.Address).ToHashSet();
        return Sites.Edits.GroupBy(edit => edit.Address).Where(edits => !troubled.Contains(edits.Key)).Select(edits => edits.First()).First(edit => kinds.Contains(edit.Kind));
    }

    /// <summary>Lets the time be one, or later.</summary>
    public Task LeapAsync(DateTimeOffset time) => Task.Delay(time - Clock.GetUtcNow() > TimeSpan.Zero ? time - Clock.GetUtcNow() : TimeSpan.Zero, Clock);

    public Task<int> RunAsync(params string[] arguments) => Place.RunAsync(null, [.. arguments, "--archive", Archive]);

    public async ValueTask DisposeAsync()
    {
        await Sites.DisposeAsync();
        _authority.Dispose();
        Place.Dispose();
    }
}
