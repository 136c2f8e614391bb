using System.Globalization;
using System.Text.Json.Nodes;
using ReadoutDiff.App.Commands;
using ReadoutDiff.App.Tests.Commands;
using ReadoutDiff.Simulator;

namespace ReadoutDiff.App.Tests.Collecting;

public sealed class CollectCommandTests
{
    private static readonly (string Meeting, string[] People)[] Meetings =
    [
        ("2019-09-17-prime-ministers", ["Li Keqiang", "Дмитрий Медведев"]),
        ("2021-06-28-video-call", ["Xi Jinping", "Vladimir Putin"]),
        ("2022-09-15-summit-margin", ["习近平", "普京"]),
        ("2023-03-21-state-visit", ["Си Цзиньпин", "Владимир Путин"]),
        ("2024-04-09-foreign-ministers", ["Wang Yi", "Sergey Lavrov"]),
        ("2025-08-08-phone-call", ["Xi Jinping", "Путин"]),
    ];

    public static IEnumerable<TestCaseData> Cases() => Meetings.Select(meeting => new TestCaseData(meeting.Meeting, meeting.People).SetArgDisplayNames(meeting.Meeting));

    [TestCaseSource(nameof(Cases))]
    public async Task Collect_FixtureMeetingAmongDistractors_TakesTheRightPageOfEachSideAndLanguage(string meeting, string[] people)
    {
        await using var world = await SimulatedWorld.StartAsync(DateOf(meeting).AddDays(2));
        var place = world.Place;
        var code = await place.RunAsync(null, [.. Arguments(place, meeting, people)]);
        var told = place.Output;
        Assert.That(code, Is.EqualTo(ExitCode.Done), told + place.Error);
        await place.RunAsync(null, "compare", place.PathOf("out"), "--format", "json");
        var collected = WithoutSources(place.Output);
        await place.RunAsync(null, "compare", Workplace.Meeting(meeting), "--format", "json");
        Assert.Multiple(() =>
        {
            Assert.That(world.Sites.Pages, Is.GreaterThanOrEqualTo(524));
            foreach (var file in new[] { "cn.zh.html", "cn.en.html", "ru.ru.html", "ru.en.html" })
            {
                Assert.That(File.Exists(place.PathOf($"out/{file}")) && File.ReadAllBytes(place.PathOf($"out/{file}")).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(Workplace.Meeting(meeting), file))), $"{file}\n{told}");
            }

            Assert.That(collected, Is.EqualTo(WithoutSources(place.Output)));
            Assert.That(world.Violations, Is.Empty);
        });
    }

    [TestCase("2021-06-28-video-call", "http://kremlin.ru/events/president/news/65900")]
    [TestCase("2024-04-09-foreign-ministers", "https://www.mfa.gov.cn/wjbzhd/202404/t20240409_11270001.shtml")]
    [TestCase("2019-09-17-prime-ministers", "http://english.gov.cn/premier/news/201909/18/content_WS5d000001.html")]
    public async Task Collect_OneSidesPage_FindsTheOtherSideAndTheOtherEditions(string meeting, string url)
    {
        await using var world = await SimulatedWorld.StartAsync(DateOf(meeting).AddDays(2));
        var code = await world.Place.RunAsync(null, "collect", "--url", url, "--out", world.Place.PathOf("out"), "--archive", world.Place.PathOf("archive.db"));
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(ExitCode.Done), world.Place.Output + world.Place.Error);
            Assert.That(Files(world.Place), Is.EqualTo(new[] { "cn.en.html", "cn.zh.html", "meeting.yaml", "ru.en.html", "ru.ru.html" }), world.Place.Output);
            Assert.That(File.ReadAllBytes(world.Place.PathOf("out/ru.ru.html")), Is.EqualTo(File.ReadAllBytes(Path.Combine(Workplace.Meeting(meeting), "ru.ru.html"))));
            Assert.That(world.Violations, Is.Empty);
        });
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public async Task Collect_OneRequestInFiveFails_TakesEachRightPageOrNamesItAsMissing(int seed)
    {
        foreach (var (meeting, people) in Meetings)
        {
            await using var world = await SimulatedWorld.StartAsync(DateOf(meeting).AddDays(2), new FaultPlan(0.2, seed));
            var place = world.Place;
            var code = await place.RunAsync(null, [.. Arguments(place, meeting, people)]);
            Assert.Multiple(() =>
            {
                Assert.That(code, Is.EqualTo(ExitCode.Done).Or.EqualTo(ExitCode.Incomplete), place.Error);
                foreach (var (file, name) in new[] { ("cn.zh.html", "cn zh"), ("cn.en.html", "cn en"), ("ru.ru.html", "ru ru"), ("ru.en.html", "ru en") })
                {
                    var isTaken = File.Exists(place.PathOf($"out/{file}"));
                    Assert.That(
                        isTaken ? File.ReadAllBytes(place.PathOf($"out/{file}")).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(Workplace.Meeting(meeting), file)))
                            : place.Output.Contains($"{name}: not found: ", StringComparison.Ordinal),
                        $"{meeting} {file}: taken {isTaken}\n{place.Output}");
                }

                Assert.That(world.Sites.Log.Any(request => request.Fault != FaultKind.None));
                Assert.That(world.Violations, Is.Empty);
            });
        }
    }

    [Test]
    public async Task Collect_Again_AsksConditionallyAndStoresNothingTwice()
    {
        var (meeting, people) = Meetings[1];
        await using var world = await SimulatedWorld.StartAsync(DateOf(meeting).AddDays(2));
        var place = world.Place;
        await place.RunAsync(null, [.. Arguments(place, meeting, people)]);
        await place.RunAsync(null, "archive", "list", "--archive", place.PathOf("archive.db"));
        var (stored, asked) = (place.Output, world.Sites.Log.Count);
        var code = await place.RunAsync(null, [.. Arguments(place, meeting, people)]);
        await place.RunAsync(null, "archive", "list", "--archive", place.PathOf("archive.db"));
        var again = world.Sites.Log.Skip(asked).Where(request => request.Path.Contains("65900", StringComparison.Ordinal)).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(ExitCode.Done));
            Assert.That(again.Select(request => (request.IsConditional, request.Status)), Is.All.EqualTo((true, 304)));
            Assert.That(again, Is.Not.Empty);
            Assert.That(place.Output, Is.EqualTo(stored));
        });
    }

    [Test]
    public async Task Collect_NobodyMetThatDay_TakesNothingAndSaysWhatCameNearest()
    {
        await using var world = await SimulatedWorld.StartAsync(new DateOnly(2021, 6, 30));
        var code = await world.Place.RunAsync(null, "collect", "--date", "2021-06-11", "--between", "Xi Jinping", "Vladimir Putin", "--out", world.Place.PathOf("out"), "--archive", world.Place.PathOf("a.db"));
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(ExitCode.Incomplete));
            Assert.That(world.Place.Output, Does.Contain("cn zh: not found: ").And.Contain("ru ru: not found: ").And.Contain("Nothing was written."));
            Assert.That(Directory.Exists(world.Place.PathOf("out")), Is.False);
        });
    }

    [Test]
    public async Task Collect_Interrupted_LeavesNoFolderAndEndsAsShellsExpect()
    {
        await using var world = await SimulatedWorld.StartAsync(new DateOnly(2021, 6, 30));
        using var stop = new CancellationTokenSource();
        var run = world.Place.RunAsync(null, stop.Token, [.. Arguments(world.Place, Meetings[1].Meeting, Meetings[1].People)]);
        while (world.Sites.Log.Count < 5 && !run.IsCompleted)
        {
            await Task.Yield();
        }

        await stop.CancelAsync();
        Assert.Multiple(async () =>
        {
            Assert.That(await run, Is.EqualTo(ExitCode.Interrupted));
            Assert.That(world.Place.Error, Is.EqualTo("readoutdiff: interrupted\n"));
            Assert.That(Directory.Exists(world.Place.PathOf("out")), Is.False);
        });
    }

    [Test]
    public async Task Compare_TwoAddresses_AreFetchedAndCompared()
    {
        await using var world = await SimulatedWorld.StartAsync(new DateOnly(2021, 6, 30));
        var code = await world.Place.RunAsync(
            null, "compare", "https://www.fmprc.gov.cn/web/gjldrhd_674881/t1887001.shtml", "http://kremlin.ru/events/president/news/65900");
        Assert.That((code, world.Place.Output.Contains("CPC centenary", StringComparison.Ordinal)), Is.EqualTo((ExitCode.Done, true)), world.Place.Error);
    }

    [TestCase("http://kremlin.ru/events/president/news/1", "readoutdiff: http://kremlin.ru/events/president/news/1: the site says that the page is not there (status 404)")]
    [TestCase("http://169.254.169.254/latest/", "readoutdiff: http://169.254.169.254/latest/: 169.254.169.254 is not an address of the public internet")]
    [TestCase("http://kremlin.ru/search?query=x", "readoutdiff: http://kremlin.ru/search?query=x: its host's robots.txt forbids it")]
    public async Task Compare_AddressThatCannotBeFetched_IsOneLineWithTheCause(string url, string expected)
    {
        await using var world = await SimulatedWorld.StartAsync(new DateOnly(2021, 6, 30));
        var code = await world.Place.RunAsync(null, "compare", url, world.Place.Russian);
        Assert.That((code, world.Place.Error.TrimEnd()), Is.EqualTo((ExitCode.BadUsageOrInput, expected)));
    }

    [TestCase("collect", "--out", "x")]
    [TestCase("collect", "--date", "2021-06-28", "--out", "x")]
    [TestCase("collect", "--date", "28.06.2021", "--between", "Xi", "Putin", "--out", "x")]
    [TestCase("collect", "--url", "http://a.example/", "--date", "2021-06-28", "--between", "Xi", "Putin", "--out", "x")]
    [TestCase("collect", "--url", "not-an-address", "--out", "x")]
    public async Task Collect_WrongUse_IsOneLine(params string[] arguments)
    {
        using var place = new Workplace();
        var code = await place.RunAsync(null, [.. arguments, "--archive", place.PathOf("a.db")]);
        Assert.That((code, place.Error.Count(c => c == '\n')), Is.EqualTo((ExitCode.BadUsageOrInput, 1)), place.Error);
    }

    private static IEnumerable<string?> Files(Workplace place) => Directory.GetFiles(place.PathOf("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private static DateOnly DateOf(string meeting) => DateOnly.ParseExact(meeting.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Arguments(Workplace place, string meeting, string[] people) =>
        ["collect", "--date", meeting[..10], "--between", .. people, "--out", place.PathOf("out"), "--archive", place.PathOf("archive.db")];

    private static string WithoutSources(string json)
    {
        var root = JsonNode.Parse(json)!;
        foreach (var readout in root["readouts"]!.AsArray())
        {
            readout!["source"] = Path.GetFileName(readout["source"]!.GetValue<string>());
        }

        return root.ToJsonString();
    }
}
