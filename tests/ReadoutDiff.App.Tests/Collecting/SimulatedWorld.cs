using System.Net;
using System.Security.Cryptography.X509Certificates;
using ReadoutDiff.App.Tests.Commands;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Simulator;
using ReadoutDiff.Tests.Shared;

namespace ReadoutDiff.App.Tests.Collecting;

/// <summary>The simulated sites on a day, and the program that reaches nothing else, in virtual time.</summary>
internal sealed class SimulatedWorld : IAsyncDisposable
{
    private readonly SiteSimulator _simulator;
    private readonly X509Certificate2 _authority;

    private SimulatedWorld(SiteSimulator simulator, LeapingClock clock)
    {
        _simulator = simulator;
        _authority = X509CertificateLoader.LoadCertificateFromFile(simulator.CertificateAuthorityFile);
        Place = new Workplace
        {
            Fetching = new FetchOptions { Proxy = new WebProxy(simulator.ProxyAddress), Authorities = [_authority], Clock = clock },
        };
    }

    /// <summary>Where the program runs.</summary>
    public Workplace Place { get; }

    /// <summary>The simulator.</summary>
    public SiteSimulator Sites => _simulator;

    /// <summary>Requests that broke a site's spacing or robots.txt.</summary>
    public IReadOnlyList<string> Violations => _simulator.Violations(host => SiteProfiles.Default.Find(host)?.Spacing ?? new FetchOptions().DefaultSpacing);

    /// <summary>Starts the world as it was at the end of a day.</summary>
    public static async Task<SimulatedWorld> StartAsync(DateOnly today, FaultPlan? faults = null)
    {
        var now = new DateTimeOffset(today.ToDateTime(new TimeOnly(20, 0)), TimeSpan.Zero);
        var clock = new LeapingClock(now);
        return new SimulatedWorld(
            await SiteSimulator.StartAsync(new SimulatorOptions { Fixtures = RepositoryFolder.Find("fixtures"), Clock = clock, Today = now, Faults = faults ?? new FaultPlan() }),
            clock);
    }

    public async ValueTask DisposeAsync()
    {
        await _simulator.DisposeAsync();
        _authority.Dispose();
        Place.Dispose();
    }
}
