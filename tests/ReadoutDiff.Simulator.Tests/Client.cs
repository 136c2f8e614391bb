using System.Net;
using System.Security.Cryptography.X509Certificates;
using ReadoutDiff.Tests.Shared;

namespace ReadoutDiff.Simulator.Tests;

/// <summary>A simulator and a plain HTTP client that asks it as a proxy and trusts its authority only.</summary>
internal sealed class Client : IAsyncDisposable
{
    private readonly X509Certificate2 _authority;

    private Client(SiteSimulator sites, DecompressionMethods decompression, int connections)
    {
        Sites = sites;
        _authority = X509CertificateLoader.LoadCertificateFromFile(sites.CertificateAuthorityFile);
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck, DisableCertificateDownloads = true };
        policy.CustomTrustStore.Add(_authority);
        Http = new HttpClient(new SocketsHttpHandler
        {
            Proxy = new WebProxy(sites.ProxyAddress),
            UseCookies = false,
            AllowAutoRedirect = false,
            AutomaticDecompression = decompression,
            MaxConnectionsPerServer = connections,
            SslOptions = { CertificateChainPolicy = policy },
        });
    }

    /// <summary>The simulator.</summary>
    public SiteSimulator Sites { get; }

    /// <summary>The client.</summary>
    public HttpClient Http { get; }

    /// <summary>Starts both.</summary>
    public static async Task<Client> StartAsync(Func<SimulatorOptions, SimulatorOptions>? change = null, DecompressionMethods decompression = DecompressionMethods.All, int connections = 1000)
    {
        var options = new SimulatorOptions { Fixtures = RepositoryFolder.Find("fixtures") };
        return new Client(await SiteSimulator.StartAsync(change is null ? options : change(options)), decompression, connections);
    }

    /// <summary>The text of an answer.</summary>
    public Task<string> TextAsync(string address) => Http.GetStringAsync(new Uri(address));

    /// <summary>The answer, with headers of the test's own.</summary>
    public Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return Http.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Sites.DisposeAsync();
        _authority.Dispose();
    }
}
