using System.Globalization;
using System.Text.Json.Nodes;
using ReadoutDiff.App.Commands;
using ReadoutDiff.App.Tests.Commands;

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
        Assume(code, told + place.Error);
        await place.RunAsync(null, "compare", place.PathOf("out"), "--format", "json");
        var collected = WithoutSources(place.Output);
        await place.RunAsync(null, "compare", Workplace.Meeting(meeting), "--format", "json");
        Assert.Multiple(() =>
        {
            Assert.That(world.Sites.Pages, Is.GreaterThanOrEqualTo(524));
            Assert.That(code, Is.EqualTo(ExitCode.Done), told + place.Error);
            foreach (var file in new[] { "cn.zh.html", "cn.en.html", "ru.ru.html", "ru.en.html" })
            {
                Assert.That(File.Exists(place.PathOf($"out/{file}")) && File.ReadAllBytes(place.PathOf($"out/{file}")).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(Workplace.Meeting(meeting), file))), $"{file}\n{told}");
            }

            Assert.That(collected, Is.EqualTo(WithoutSources(place.Output)));
            Assert.That(world.Violations, Is.Empty);
        });
    }

    private static void Assume(int code, string told) => Assert.That(code, Is.EqualTo(ExitCode.Done), told);

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
