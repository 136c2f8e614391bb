using System.Globalization;
using ReadoutDiff.Simulator;
using ReadoutDiff.Tests.Shared;

// "--hosts N", "--faults RATE", "--seed N", "--port N", "--today YYYY-MM-DD": prints what to export, then serves until it is stopped.
string? Value(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
int Number(string name) => int.Parse(Value(name) ?? "0", CultureInfo.InvariantCulture);

var simulator = await SiteSimulator.StartAsync(new SimulatorOptions
{
    Fixtures = RepositoryFolder.Find("fixtures"),
    Hosts = Number("--hosts"),
    Port = Number("--port"),
    Today = Value("--today") is { } day ? new DateTimeOffset(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToDateTime(new TimeOnly(23, 59)), TimeSpan.Zero) : new SimulatorOptions { Fixtures = "" }.Today,
    Faults = new FaultPlan(double.Parse(Value("--faults") ?? "0", CultureInfo.InvariantCulture), Number("--seed")),
});
Console.WriteLine($"export HTTP_PROXY={simulator.ProxyAddress} HTTPS_PROXY={simulator.ProxyAddress} SSL_CERT_FILE={simulator.CertificateAuthorityFile}");
Console.WriteLine($"# {simulator.Pages} articles");
using var stopping = new CancellationTokenSource();
Console.CancelKeyPress += (_, stop) =>
{
    stop.Cancel = true;
    stopping.Cancel();
};
await Task.Delay(Timeout.Infinite, stopping.Token).ContinueWith(_ => { }, TaskScheduler.Default);
await simulator.DisposeAsync();
