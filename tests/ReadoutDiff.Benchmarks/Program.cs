using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ReadoutDiff.Benchmarks;

if (args is ["peak-memory"])
{
    Console.WriteLine(PeakMemory.Measure(2_000));
    return 0;
}

if (args is ["fetch"])
{
    Console.WriteLine(await FetchRate.MeasureAsync(1000, TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(20)));
    return 0;
}

if (args is ["plan"])
{
    Console.WriteLine(await PlanRace.MeasureAsync(100_000));
    return 0;
}

if (args is ["versions"])
{
    Console.WriteLine(VersionRace.Run());
    return 0;
}

if (args is ["archive", .. var rest])
{
    if (ArchiveMaker.Read(rest) is not { } archive)
    {
        await Console.Error.WriteLineAsync("usage: archive FILE [--meetings N] [--texts 1..10]");
        return 2;
    }

    Console.WriteLine(await ArchiveMaker.MakeAsync(archive.File, archive.Meetings, archive.Texts, Console.Error));
    return 0;
}

if (args is ["serve", var served])
{
    Console.WriteLine(await ReadingRoomLoad.MeasureAsync(served));
    return 0;
}

// "--filter *WordDiff*" and the like choose benchmarks; "--artifacts DIR" writes the tables as Markdown to DIR/results.
// In process, since a benchmark lasts milliseconds and up and a generated project would need a restore of its own.
var config = ManualConfig.CreateEmpty()
    .AddLogger(ConsoleLogger.Default)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddExporter(MarkdownExporter.GitHub)
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
    .WithCultureInfo(CultureInfo.InvariantCulture);
BenchmarkSwitcher.FromAssembly(typeof(WordDiffBenchmarks).Assembly).Run(args, config);
return 0;
