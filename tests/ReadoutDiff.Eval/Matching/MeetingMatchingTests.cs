using System.Globalization;
using System.Text.Json.Nodes;
using ReadoutDiff.Collection;
using ReadoutDiff.Collection.Discovery;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Eval.Matching;

/// <summary>Finds meetings among real pages of the Kremlin, where those are present beside the repository.</summary>
public sealed class MeetingMatchingTests
{
    private KremlinPages _pages = null!;
    private MeetingFinder _finder = null!;

    [OneTimeSetUp]
    public void ReadPages()
    {
        if (SolutionFolder.Shared is not { } shared || !File.Exists(Path.Combine(shared, "readouts", "kremlin_40_pages.jsonl")))
        {
            Assert.Ignore("shared/readouts is not present beside the repository");
            return;
        }

        _pages = KremlinPages.Read(Path.Combine(shared, "readouts"));
        _finder = new MeetingFinder(_pages, SiteProfiles.Default, DiplomaticLexicon.Default);
    }

    [Test]
    public async Task Find_MeetingOfEachPageWhoseTitleNamesAKnownGuest_TakesThatPage()
    {
        var (asked, right, wrong) = (0, 0, 0);
        foreach (var page in _pages.All.Where(page => page.Date is not null && MeetingKinds.Of(page.Title) is not null))
        {
            var guests = NamedPeople.In(page.Title, Language.Russian, DiplomaticLexicon.Default).Where(person => person != "putin").ToList();
            if (guests.Count != 1)
            {
                continue;
            }

            asked++;
            var search = await _finder.FindAsync(new MeetingQuery(page.Date!.Value, ["putin", guests[0]]), null);
            var taken = search.Found.FirstOrDefault(found => found.Side == Side.Russia)?.Snapshot.FinalAddress;
            right += taken == page.Address ? 1 : 0;
            wrong += taken is not null && taken != page.Address ? 1 : 0;
            if (taken != page.Address)
            {
                var why = search.Missing.FirstOrDefault(missing => missing.Side == Side.Russia)?.Reason ?? taken;
                await TestContext.Out.WriteLineAsync($"missed: {page.Date:yyyy-MM-dd} {page.Title}: {why}");
            }
        }

        await TestContext.Out.WriteLineAsync($"meetings of single pages: {asked} asked, {right} right, {wrong} wrong, {asked - right - wrong} said to be missing");
        Assert.Multiple(() =>
        {
            Assert.That(asked, Is.GreaterThanOrEqualTo(8));
            Assert.That(wrong, Is.Zero);
            Assert.That(right, Is.GreaterThanOrEqualTo(0.8 * asked));
        });
    }

    [TestCase("2025-02-24_CN_zh.json", "http://kremlin.ru/events/president/news/76325")]
    [TestCase("2025-05-08_CN_zh.json", "http://kremlin.ru/events/president/news/76870")]
    [TestCase("2024-05-16_CN_zh.json", null)]
    [TestCase("2025-02-28_CN_zh.json", null)]
    public async Task Find_CounterpartOfAChineseReadout_TakesItOrSaysThatItIsMissing(string file, string? expected)
    {
        var path = Path.Combine(SolutionFolder.Shared!, "readouts", file);
        var readout = await new ReadoutSource().ReadAsync(path, ReadoutOptions.Default);
        var date = JsonNode.Parse(await File.ReadAllTextAsync(path))!["broadcast_date"]!.GetValue<string>();
        var query = KnownMeeting.Of(readout with { MeetingDate = readout.MeetingDate ?? DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) }, DiplomaticLexicon.Default);
        var search = await _finder.FindAsync(query, null);
        var taken = search.Found.FirstOrDefault(found => found.Side == Side.Russia);
        await TestContext.Out.WriteLineAsync($"{file}: {string.Join(" and ", query.People)}, {query.Date:yyyy-MM-dd}, {query.Kind}: {taken?.Snapshot.FinalAddress ?? "missing"} {taken?.Score}");
        Assert.That(taken?.Snapshot.FinalAddress, Is.EqualTo(expected), string.Join('\n', search.Missing));
    }
}
