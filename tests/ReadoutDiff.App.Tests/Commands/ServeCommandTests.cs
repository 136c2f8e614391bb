using System.Net;
using System.Net.Sockets;
using ReadoutDiff.App.Commands;
using ReadoutDiff.App.Tests.Watching;

namespace ReadoutDiff.App.Tests.Commands;

/// <summary>The command <c>serve</c>: what opens the room, and what keeps it shut.</summary>
public sealed class ServeCommandTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    [TestCase("--listen nowhere", "not an address with its port")]
    [TestCase("--listen 127.0.0.1", "not an address with its port")]
    [TestCase("--listen 0.0.0.0:0", "needs an API key")]
    [TestCase("--listen [::]:0", "needs an API key")]
    [TestCase("--listen 127.0.0.1:0 --user-header X:Y", "not the name of a header")]
    [TestCase("--listen 127.0.0.1:0 --api-key-file missing.key", "missing.key")]
    [TestCase("--rate 0", "--rate")]
    [TestCase("--lexicon missing.yaml", "missing.yaml")]
    public async Task Serve_CannotBeOpenedSo_SaysWhyInOneLine(string arguments, string words)
    {
        using var place = new Workplace();

        var exit = await place.RunAsync(null, ["serve", .. arguments.Split(' '), "--archive", place.PathOf("a.db")]);

        Assert.Multiple(() =>
        {
            Assert.That(exit, Is.EqualTo(ExitCode.BadUsageOrInput));
            Assert.That(place.Error, Does.Contain(words));
            Assert.That(place.Error.TrimEnd(), Does.Not.Contain("\n"));
        });
    }

    [Test]
    public async Task Serve_OnAPortThatIsTaken_SaysSoInOneLine()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        using var place = new Workplace();
        using var process = WorkerProcess.Start(new Dictionary<string, string>(), "serve", "--listen", taken.LocalEndpoint.ToString()!, "--archive", place.PathOf("a.db"));

        await WorkerProcess.WaitForAsync([process], () => process.Lines.Count > 0, Longest);
        var exit = await process.EndAsync(Longest);

        Assert.Multiple(() =>
        {
            Assert.That(exit, Is.EqualTo(ExitCode.BadUsageOrInput));
            Assert.That(process.Lines, Has.Count.EqualTo(1).And.All.Contains("address already in use"));
        });
    }

    [Test]
    public async Task Serve_AsAProcess_IsOpenUntilItIsToldToStop()
    {
        using var place = new Workplace();
        using var process = WorkerProcess.Start(new Dictionary<string, string>(), "serve", "--listen", "127.0.0.1:0", "--archive", place.PathOf("a.db"));
        await WorkerProcess.WaitForAsync([process], () => process.Lines.Any(line => line.Contains("is open: ", StringComparison.Ordinal)), Longest);
        var address = process.Lines.First(line => line.Contains("is open: ", StringComparison.Ordinal)).Split("is open: ")[1].Split(' ')[0];
        using var client = new HttpClient();

        var page = await client.GetStringAsync(new Uri(address));
        var exit = await process.StopAsync(Longest);

        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("Nothing is stored here yet"));
            Assert.That(exit, Is.Zero);
        });
    }
}
