using System.Diagnostics;
using ReadoutDiff.App.Commands;
using ReadoutDiff.App.Tests.Commands;
using ReadoutDiff.Simulator;
using ReadoutDiff.Tests.Shared;

namespace ReadoutDiff.App.Tests.Collecting;

/// <summary>The program as a process of its own, which reaches the simulator by the environment alone, as a user behind a proxy does.</summary>
public sealed class CollectProcessTests
{
    [Test]
    public async Task Collect_ThroughTheProxyOfTheEnvironment_WritesAFolderThatCompareReads()
    {
        await using var simulator = await SiteSimulator.StartAsync(new SimulatorOptions { Fixtures = RepositoryFolder.Find("fixtures"), Today = new DateTimeOffset(2021, 6, 30, 20, 0, 0, TimeSpan.Zero) });
        using var place = new Workplace();
        var sites = Directory.CreateDirectory(place.PathOf("sites")).FullName;
        foreach (var id in new[] { "kremlin", "mid", "government-ru", "mfa-cn", "xinhua", "people", "gov-cn", "tass", "ria" })
        {
            await File.WriteAllTextAsync(Path.Combine(sites, id + ".yaml"), $"id: {id}\nspacing: 0\n");
        }

        var (code, output, error) = await RunAsync(simulator, "collect", "--date", "2021-06-28", "--between", "Xi Jinping", "Vladimir Putin", "--out", place.PathOf("out"), "--archive", place.PathOf("a.db"), "--sites", sites);
        Assert.That(code, Is.EqualTo(ExitCode.Done), output + error);
        var compared = await RunAsync(simulator, "compare", place.PathOf("out"));
        Assert.Multiple(() =>
        {
            Assert.That(compared.Code, Is.EqualTo(ExitCode.Done), compared.Error);
            Assert.That(compared.Output, Does.Contain("CPC centenary"));
            Assert.That(error, Is.Empty);
        });
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(SiteSimulator simulator, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "readoutdiff.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["HTTP_PROXY"] = start.Environment["HTTPS_PROXY"] = simulator.ProxyAddress.AbsoluteUri;
        start.Environment["NO_PROXY"] = "";
        start.Environment["SSL_CERT_FILE"] = simulator.CertificateAuthorityFile;
        start.Environment["SSL_CERT_DIR"] = "";
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
