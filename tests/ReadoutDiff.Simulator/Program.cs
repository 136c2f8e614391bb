using System.Runtime.InteropServices;
using ReadoutDiff.Simulator;
using ReadoutDiff.Tests.Shared;

// Prints what to export, then serves until it is stopped.
SimulatorOptions options;
try
{
    options = SimulatorArguments.Read(args, RepositoryFolder.TryFind("fixtures") ?? "fixtures");
}
catch (FormatException error)
{
    await Console.Error.WriteLineAsync(error.Message + Environment.NewLine + SimulatorArguments.Usage);
    return 2;
}

using var stopping = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
await using var simulator = await SiteSimulator.StartAsync(options);
Console.WriteLine($"export HTTP_PROXY={simulator.ProxyAddress} HTTPS_PROXY={simulator.ProxyAddress} SSL_CERT_FILE={simulator.CertificateAuthorityFile}");
Console.WriteLine($"# {simulator.Pages} articles, {simulator.FixtureAddresses.Count} of them fixtures");
await Task.Delay(Timeout.Infinite, stopping.Token).ContinueWith(_ => { }, TaskScheduler.Default);
return 0;

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stopping.Cancel();
}
