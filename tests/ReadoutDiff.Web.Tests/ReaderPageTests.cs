using ReadoutDiff.Tests.Shared.Room;

namespace ReadoutDiff.Web.Tests;

public sealed class ReaderPageTests
{
    private const string Call = "2021-06-28-video-call";

    [Test]
    public async Task Reader_WithoutFilter_ShowsEveryStatementOnceAndUnaltered()
    {
        await using var room = await FixtureRoom.OpenAsync();
        var id = room.Meetings[Call].Id;

        var page = await ShownPage.GetAsync(room.Client, $"/meetings/{id}/read");

        using var comparison = System.Text.Json.JsonDocument.Parse(await room.Client.GetStringAsync(new Uri($"/api/v1/meetings/{id}/comparison", UriKind.Relative)));
        var statements = comparison.RootElement.GetProperty("statements").EnumerateArray().ToDictionary(
            statement => statement.GetProperty("id").GetString()!, statement => statement.GetProperty("text").GetString()!);
        var shown = page.Document.QuerySelectorAll(".st").ToDictionary(element => element.Id!, element => element.QuerySelector(".words")!.TextContent);
        Assert.That(shown, Is.EquivalentTo(statements));
    }

    [Test]
    public async Task Reader_ByConcept_ShowsItsRowsAndSaysThatOthersAreHidden()
    {
        await using var room = await FixtureRoom.OpenAsync();
        var id = room.Meetings[Call].Id;

        var page = await ShownPage.GetAsync(room.Client, $"/meetings/{id}/read?concept=cpc-centenary");

        Assert.Multiple(() =>
        {
            Assert.That(page.Document.QuerySelectorAll(".group"), Is.Not.Empty);
            Assert.That(ShownPage.Line(page.One("#shown").TextContent), Does.Contain("hidden by the filter, not missing from the texts"));
            foreach (var group in page.Document.QuerySelectorAll(".group"))
            {
                Assert.That(group.QuerySelectorAll("mark").Any(mark => mark.GetAttribute("title")!.Contains("CPC centenary", StringComparison.Ordinal)), Is.True);
            }
        });
    }

    [Test]
    public async Task Reader_ByWordsInAnyCase_ShowsTheRowsThatHoldThem()
    {
        await using var room = await FixtureRoom.OpenAsync();
        var id = room.Meetings[Call].Id;

        var page = await ShownPage.GetAsync(room.Client, $"/meetings/{id}/read?q={Uri.EscapeDataString("ДОГОВОР")}");

        Assert.That(page.Texts(".group"), Is.Not.Empty.And.All.Contains("оговор"));
    }

    [Test]
    public async Task Reader_NextDifference_LeadsFromEachToTheNextAndEnds()
    {
        await using var room = await FixtureRoom.OpenAsync();
        var page = await ShownPage.GetAsync(room.Client, $"/meetings/{room.Meetings[Call].Id}/read");

        var visited = new List<string>();
        for (var at = page.One("a.first-difference").GetAttribute("href"); at is not null; at = page.One(at).QuerySelector("a.next")?.GetAttribute("href"))
        {
            Assert.That(visited, Does.Not.Contain(at));
            visited.Add(at);
        }

        Assert.That(visited, Has.Count.EqualTo(page.Document.QuerySelectorAll("a.next").Length + 1));
    }

    [Test]
    public async Task Meeting_AnyLinkToEvidence_LeadsToAStatementOnTheReader()
    {
        await using var room = await FixtureRoom.OpenAsync();
        var page = await ShownPage.GetAsync(room.Client, $"/meetings/{room.Meetings[Call].Id}");

        var links = page.Document.QuerySelectorAll("main a.ref").Select(link => link.GetAttribute("href")!).Distinct().ToList();
        Assert.That(links, Is.Not.Empty);
        var reader = await ShownPage.GetAsync(room.Client, links[0][..links[0].IndexOf('#', StringComparison.Ordinal)]);
        Assert.That(links.Where(link => reader.Document.GetElementById(link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..]) is null), Is.Empty);
    }

    [Test]
    public async Task Export_Csv_GuardsAgainstFormulas()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        var page = await ShownPage.GetAsync(room.Client, "/add");
        await page.SendAsync(
            room.Client, "/add", ("texts[0].words", "=HYPERLINK(\"http://evil.example\")\n\n习近平指出，台湾问题是中国核心利益中的核心。"), ("texts[0].side", "cn"),
            ("texts[1].words", "Разговор\n\nВладимир Путин подчеркнул, что сотрудничество растёт."), ("texts[1].side", "ru"), ("date", "2031-03-04"));

        var lines = (await room.Client.GetStringAsync(new Uri("/meetings/1/export/statements.csv", UriKind.Relative))).Split("\r\n");

        Assert.Multiple(() =>
        {
            Assert.That(lines.Single(line => line.Contains("HYPERLINK", StringComparison.Ordinal)), Does.Contain("\"'=HYPERLINK(\"\"http://evil.example\"\")\""));
            Assert.That(lines, Has.None.Matches<string>(line => line!.Contains(",=", StringComparison.Ordinal)));
        });
    }

    [TestCase("html", "text/html")]
    [TestCase("markdown", "text/markdown")]
    [TestCase("json", "application/json")]
    [TestCase("csv", "text/csv")]
    [TestCase("gold", "application/yaml")]
    public async Task Export_AnyForm_IsAnAttachment(string form, string mediaType)
    {
        await using var room = await FixtureRoom.OpenAsync();

        using var answer = await room.Client.GetAsync(new Uri($"/meetings/{room.Meetings[Call].Id}/export/{form}", UriKind.Relative));

        Assert.Multiple(() =>
        {
            Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo(mediaType));
            Assert.That(answer.Content.Headers.ContentDisposition?.DispositionType, Is.EqualTo("attachment"));
        });
    }
}
