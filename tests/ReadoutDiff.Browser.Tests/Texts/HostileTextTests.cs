using ReadoutDiff.Archive;
using ReadoutDiff.Browser.Tests.Browsing;
using ReadoutDiff.Model;
using ReadoutDiff.Tests.Shared.Room;

namespace ReadoutDiff.Browser.Tests.Texts;

/// <summary>Readouts that were made to do harm leave the pages intact.</summary>
[TestFixture]
internal sealed class HostileTextTests
{
    private static readonly string[] Parts = ["", "/read", "/concepts", "/statement?name=R3", "/texts"];

    private static IEnumerable<string> Names => HostileTexts.All.Select(text => text.Name);

    [TestCaseSource(nameof(Names))]
    public async Task Paste_HostileText_RunsNothingAndIsShown(string name)
    {
        var (_, text, shown) = HostileTexts.All.Single(known => known.Name == name);
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        await using var visitor = await Visitor.EnterAsync(room: room.Address);
        var meeting = await AddForm.CompareAsync(visitor.Page, WrittenTexts.Chinese, text);
        foreach (var part in Parts)
        {
            await visitor.GoAsync(meeting + part);
            await HostileChecks.AssertUnharmedAsync(visitor);
        }

        Assert.That(string.Concat(await visitor.Page.Locator(".full").AllTextContentsAsync()), Does.Contain(shown));
    }

    [Test]
    public async Task Paste_HostileTextThatIsRefused_StandsInTheFormAsWords()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        await using var visitor = await Visitor.EnterAsync(room: room.Address);
        await visitor.GoAsync("/add");
        await AddForm.PasteAsync(visitor.Page, "</textarea><script>window.broken=1</script>", "");
        await visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Alert).WaitForAsync();
        Assert.That(await visitor.Page.Locator("#words-0").InputValueAsync(), Is.EqualTo("</textarea><script>window.broken=1</script>"));
        Assert.That(await visitor.Page.EvaluateAsync<bool>("() => 'broken' in window"), Is.False);
    }

    [Test]
    public async Task Meeting_WithMarkupInEveryField_IsShownAsWords()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true, fill: StoreHostileMeetingAsync);
        await using var visitor = await Visitor.EnterAsync(room: room.Address);
        foreach (var path in (string[])["/", "/meetings/1", "/meetings/1/read", "/meetings/1/concepts", "/meetings/1/texts", "/meetings/1/statement?name=R2", "/corrections", "/add?meeting=1"])
        {
            await visitor.GoAsync(path);
            await HostileChecks.AssertUnharmedAsync(visitor);
        }

        await visitor.GoAsync("/meetings/1");
        Assert.That(await visitor.Page.Locator("h1").InnerTextAsync(), Does.Contain("onerror="));
    }

    [TestCase("/?q=")]
    [TestCase("/meetings/2/read?q=")]
    [TestCase("/meetings/2/read?verdict=")]
    [TestCase("/meetings/2/read?concept=")]
    [TestCase("/meetings/2/read?speaker=")]
    public async Task Query_WithMarkup_IsShownAsWords(string path)
    {
        await using var visitor = await Visitor.EnterAsync();
        Assert.That(await visitor.GoAsync(path + Uri.EscapeDataString(HostileTexts.Title)), Is.EqualTo(200));
        await HostileChecks.AssertUnharmedAsync(visitor);
    }

    [Test]
    public async Task Policy_InlineScriptThatGotIntoAPage_DoesNotRun()
    {
        await using var visitor = await Visitor.EnterAsync();
        await visitor.Page.RouteAsync("**/meetings/2/texts", async route =>
        {
            // As if a stored word had been written into the page unescaped.
            var answer = await route.FetchAsync();
            var page = (await answer.TextAsync()).Replace("</main>", $"<script>{HostileTexts.Attack}</script><img src='data:,' onerror='{HostileTexts.Attack}'></main>", StringComparison.Ordinal);
            await route.FulfillAsync(new() { Response = answer, Body = page });
        });
        await visitor.GoAsync("/meetings/2/texts");
        Assert.That(await visitor.Page.EvaluateAsync<int>("() => document.scripts.length"), Is.EqualTo(2), "the script stands in the page");
        Assert.That(await visitor.Page.EvaluateAsync<bool>("() => 'broken' in window"), Is.False);
        Assert.That(visitor.Complaints, Has.Some.Contains("Content Security Policy"));
        Assert.That(visitor.Complaints, Has.None.Contains("dialog"));
    }

    private static async Task StoreHostileMeetingAsync(SnapshotArchive archive)
    {
        var texts = new List<MeetingText>();
        foreach (var (side, language, body, type) in ((Side, Language, string, string)[])
            [(Side.China, Language.Chinese, WrittenTexts.Chinese, "text/plain; charset=utf-8"), (Side.Russia, Language.Russian, HostilePage.Html, "text/html; charset=utf-8")])
        {
            var stored = await archive.AddAsync(new Snapshot
            {
                Address = $"https://{side.Code}.test/?a=\"><script>window.broken=1</script>",
                FinalAddress = $"https://{side.Code}.test/?a=\"><script>window.broken=1</script>",
                CapturedAt = new DateTimeOffset(2024, 10, 2, 0, 0, 0, TimeSpan.Zero),
                Status = 200,
                Headers = [new("Content-Type", type)],
                Body = System.Text.Encoding.UTF8.GetBytes(body),
            });
            texts.Add(new MeetingText(side, language, stored.FinalAddress, stored.Id, HostileTexts.Title));
        }

        await archive.SaveMeetingAsync(new MeetingRecord(null, new DateOnly(2024, 10, 1), HostileTexts.Title, HostileTexts.Title, ["name:" + HostileTexts.Title, "putin"], texts));
    }
}
