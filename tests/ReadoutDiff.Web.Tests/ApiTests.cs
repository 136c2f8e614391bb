using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ReadoutDiff.Tests.Shared.Room;

namespace ReadoutDiff.Web.Tests;

public sealed class ApiTests
{
    private const string Call = "2021-06-28-video-call";

    [Test]
    public async Task OpenApi_Document_NamesEveryAddressOfTheApi()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);

        var document = await JsonAsync(room, "/openapi/v1.json");

        var paths = document.GetProperty("paths").EnumerateObject().Select(path => path.Name).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(document.GetProperty("openapi").GetString(), Does.StartWith("3."));
            Assert.That(paths, Is.SupersetOf(new[]
            {
                "/api/v1/meetings", "/api/v1/meetings/{id}", "/api/v1/meetings/{id}/comparison", "/api/v1/texts", "/api/v1/concepts", "/api/v1/trends", "/api/v1/keyness",
                "/api/v1/corrections", "/api/v1/meetings/{id}/corrections", "/api/v1/corrections/{id}", "/api/v1/versions", "/api/v1/versions/diff", "/api/v1/watches",
            }));
            Assert.That(paths, Has.All.StartsWith("/api/"));
            foreach (var operation in document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()))
            {
                Assert.That(operation.Value.GetProperty("summary").GetString(), Is.Not.Empty);
            }
        });
    }

    [Test]
    public async Task Meetings_ByConcept_AreThoseThatThePageShows()
    {
        await using var room = await FixtureRoom.OpenAsync();
        await room.ReadAllAsync();

        var found = await JsonAsync(room, "/api/v1/meetings?concept=cpc-centenary");
        var page = await ShownPage.GetAsync(room.Client, "/?concept=cpc-centenary");

        var titles = found.GetProperty("meetings").EnumerateArray().Select(meeting => meeting.GetProperty("title").GetString()).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(titles, Is.Not.Empty);
            Assert.That(page.Texts("ul.list > li > .head"), Is.EqualTo(titles));
            Assert.That(found.GetProperty("total").GetInt32(), Is.EqualTo(titles.Count));
        });
    }

    [Test]
    public async Task Comparison_OfAMeeting_IsTheJsonReportOfTheExport()
    {
        await using var room = await FixtureRoom.OpenAsync();
        var id = room.Meetings[Call].Id;

        var api = await room.Client.GetStringAsync(new Uri($"/api/v1/meetings/{id}/comparison", UriKind.Relative));
        var export = await room.Client.GetStringAsync(new Uri($"/meetings/{id}/export/json", UriKind.Relative));

        Assert.That(api, Is.EqualTo(export));
    }

    [Test]
    public async Task Texts_OfAProgram_MakeAMeetingThatCanBeRead()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);

        using var answer = await room.Client.PostAsJsonAsync("/api/v1/texts", new
        {
            texts = new[]
            {
                new { words = "国家主席习近平同普京通电话\n\n习近平指出，台湾问题是中国核心利益中的核心。", side = "cn" },
                new { words = "Телефонный разговор с Си Цзиньпином\n\nВладимир Путин подчеркнул значение сотрудничества.", side = "ru" },
            },
            date = "2031-03-04",
        });

        var meeting = await JsonAsync(room, answer.Headers.Location!.OriginalString);
        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Created));
            Assert.That(meeting.GetProperty("date").GetString(), Is.EqualTo("2031-03-04"));
            Assert.That(meeting.GetProperty("texts").GetArrayLength(), Is.EqualTo(2));
        });
    }

    [TestCase("""{"texts":[]}""", 422)]
    [TestCase("""{"texts":[{"words":"x","address":"https://a.example/"}]}""", 422)]
    [TestCase("""{"texts":"x"}""", 400)]
    [TestCase("""not json""", 400)]
    public async Task Texts_ThatCannotBeUsed_AreRefusedAsAProblem(string body, int status)
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        using var answer = await room.Client.PostAsync(new Uri("/api/v1/texts", UriKind.Relative), content);

        Assert.Multiple(async () =>
        {
            Assert.That((int)answer.StatusCode, Is.EqualTo(status));
            Assert.That(await answer.Content.ReadAsStringAsync(), Does.Not.Contain("   at ").And.Not.Contain("<html"));
        });
    }

    [TestCase("speaker", "", "no speaker")]
    [TestCase("concept", "no such concept", "no concept of the lexicon")]
    [TestCase("alignment", "L1", "no statement of the right text")]
    [TestCase("colour", "red", "none of")]
    public async Task Corrections_ThatCannotBeUsed_AreRefusedInOneLine(string kind, string value, string words)
    {
        await using var room = await FixtureRoom.OpenAsync();

        using var answer = await room.Client.PostAsJsonAsync($"/api/v1/meetings/{room.Meetings[Call].Id}/corrections", new { statement = "L2", kind, value, author = "Ann" });

        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Multiple(() =>
        {
            Assert.That((int)answer.StatusCode, Is.EqualTo(422));
            Assert.That(problem.GetProperty("detail").GetString(), Does.Contain(words));
        });
    }

    [Test]
    public async Task Watches_OfAProgram_AreAddedPausedAndRemoved()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        var address = Uri.EscapeDataString("https://a.example/1");

        using var added = await room.Client.PostAsJsonAsync("/api/v1/watches", new { address = "https://a.example/1", every = "30m" });
        using var paused = await room.Client.PostAsync(new Uri("/api/v1/watches/pause?address=" + address, UriKind.Relative), null);
        var list = await JsonAsync(room, "/api/v1/watches");
        using var removed = await room.Client.DeleteAsync(new Uri("/api/v1/watches?address=" + address, UriKind.Relative));
        using var again = await room.Client.DeleteAsync(new Uri("/api/v1/watches?address=" + address, UriKind.Relative));

        Assert.Multiple(() =>
        {
            Assert.That(added.StatusCode, Is.EqualTo(HttpStatusCode.Created));
            Assert.That(list[0].GetProperty("isPaused").GetBoolean(), Is.True);
            Assert.That(new[] { paused.StatusCode, removed.StatusCode, again.StatusCode }, Is.EqualTo(new[] { HttpStatusCode.NoContent, HttpStatusCode.NoContent, HttpStatusCode.NotFound }));
        });
    }

    [TestCase("/api/v1/meetings/4000")]
    [TestCase("/api/v1/meetings/4000/comparison")]
    [TestCase("/api/v1/versions?address=https%3A%2F%2Fa.example%2F")]
    [TestCase("/meetings/4000")]
    [TestCase("/meetings/4000/read")]
    [TestCase("/texts/4000")]
    [TestCase("/meetings/4000/export/json")]
    public async Task WhatIsNotThere_Asked_IsSaidToBeNotThere(string address)
    {
        await using var room = await FixtureRoom.OpenAsync();

        using var answer = await room.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Keyness_OfTheTwoSides_CarriesTheCountsOfBoth()
    {
        await using var room = await FixtureRoom.OpenAsync();
        await room.ReadAllAsync();

        var table = await JsonAsync(room, "/api/v1/keyness?side=cn&reference=ru");

        var row = table.GetProperty("rows")[0];
        Assert.Multiple(() =>
        {
            Assert.That(row.GetProperty("score").GetProperty("z").GetDouble(), Is.GreaterThan(0));
            Assert.That(row.GetProperty("count").GetInt64(), Is.GreaterThan(0));
            Assert.That(row.TryGetProperty("referenceCount", out _), Is.True);
        });
    }

    private static async Task<JsonElement> JsonAsync(FixtureRoom room, string address)
    {
        using var document = JsonDocument.Parse(await room.Client.GetStringAsync(new Uri(address, UriKind.Relative)));
        return document.RootElement.Clone();
    }
}
