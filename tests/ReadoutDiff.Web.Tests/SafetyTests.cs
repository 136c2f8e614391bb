using System.Net;
using System.Net.Http.Json;
using System.Text;
using ReadoutDiff.Model;
using ReadoutDiff.Tests.Shared.Room;

namespace ReadoutDiff.Web.Tests;

public sealed class SafetyTests
{
    private const string Key = "a key of more than sixteen letters";

    [Test]
    public void Open_OnAnAddressThatOthersReachWithoutKeyOrProxy_IsRefused()
    {
        var open = FixtureRoom.Open with { Listen = new IPEndPoint(IPAddress.Any, 0) };

        Assert.Multiple(() =>
        {
            Assert.That(open.Problem(), Does.Contain("API key"));
            Assert.That((open with { ApiKey = Key }).Problem(), Is.Null);
            Assert.That((open with { UserHeader = "X-Remote-User" }).Problem(), Is.Null);
            Assert.That((open with { ApiKey = "short" }).Problem(), Does.Contain("16"));
            Assert.That((open with { UserHeader = "X-User: x" }).Problem(), Does.Contain("header"));
            Assert.That(async () => await FixtureRoom.OpenAsync(open, isEmpty: true), Throws.InstanceOf<ReadoutFormatException>());
        });
    }

    [TestCase("/")]
    [TestCase("/nothing-here")]
    [TestCase("/assets/room.css")]
    [TestCase("/api/v1/meetings")]
    public async Task AnyAnswer_Headers_LetNothingRunOrLoadFromElsewhere(string address)
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);

        using var answer = await room.Client.GetAsync(new Uri(address, UriKind.Relative));

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Multiple(() =>
        {
            Assert.That(policy, Does.StartWith("default-src 'none'").And.Contain("script-src 'self'").And.Contain("frame-ancestors 'none'").And.Contain("form-action 'self'"));
            Assert.That(policy, Does.Not.Contain("unsafe").And.Not.Contain("data:").And.Not.Contain("*"));
            Assert.That(answer.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(new[] { "nosniff" }));
            Assert.That(answer.Headers.GetValues("X-Frame-Options"), Is.EqualTo(new[] { "DENY" }));
            Assert.That(answer.Headers.Contains("Server"), Is.False);
        });
    }

    [Test]
    public async Task Request_UnderAForeignName_IsNotAnswered()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        request.Headers.Host = "rebound.example:" + room.Address.Port;

        using var answer = await room.Client.SendAsync(request);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MisdirectedRequest));
    }

    [TestCase("Origin", "https://evil.example")]
    [TestCase("Origin", "null")]
    [TestCase("Sec-Fetch-Site", "cross-site")]
    [TestCase("Sec-Fetch-Site", "same-site")]
    public async Task Change_FromAnotherSitesPage_IsRefused(string header, string value)
    {
        await using var room = await FixtureRoom.OpenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/watches", UriKind.Relative)) { Content = JsonContent.Create(new { address = "https://a.example/" }) };
        request.Headers.Add(header, value);

        using var answer = await room.Client.SendAsync(request);

        Assert.Multiple(async () =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
            Assert.That(await room.Archive.Watches.GetAsync("https://a.example/"), Is.Null);
        });
    }

    [Test]
    public async Task Form_WithoutItsToken_ChangesNothing()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        using var content = new FormUrlEncodedContent([new("texts[0].words", "x"), new("texts[1].words", "y")]);

        using var answer = await room.Client.PostAsync(new Uri("/add", UriKind.Relative), content);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task Api_AFormThatPretendsToBeJson_IsRefused()
    {
        await using var room = await FixtureRoom.OpenAsync();
        using var content = new StringContent("""{"address":"https://a.example/"}""", Encoding.UTF8, "text/plain");

        using var answer = await room.Client.PostAsync(new Uri("/api/v1/watches", UriKind.Relative), content);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.UnsupportedMediaType));
    }

    [Test]
    public async Task Room_WithAKey_LetsInWhoShowsIt()
    {
        await using var room = await FixtureRoom.OpenAsync(FixtureRoom.Open with { ApiKey = Key }, isEmpty: true);

        Assert.Multiple(async () =>
        {
            Assert.That((await room.Client.GetAsync(new Uri("/api/v1/meetings", UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
            Assert.That(await StatusAsync(room, "Authorization", "Bearer " + Key), Is.EqualTo(HttpStatusCode.OK));
            Assert.That(await StatusAsync(room, "X-Api-Key", Key), Is.EqualTo(HttpStatusCode.OK));
            Assert.That(await StatusAsync(room, "X-Api-Key", Key + "x"), Is.EqualTo(HttpStatusCode.Unauthorized));
            Assert.That(await StatusAsync(room, "Cookie", "readoutdiff-key=" + Uri.EscapeDataString(Key)), Is.EqualTo(HttpStatusCode.Unauthorized));
            Assert.That((await room.Client.GetAsync(new Uri("/openapi/v1.json", UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        });
    }

    [Test]
    public async Task Room_WithAKey_TakesItOnceInABrowser()
    {
        await using var room = await FixtureRoom.OpenAsync(FixtureRoom.Open with { ApiKey = Key }, isEmpty: true);

        var asked = await ShownPage.GetAsync(room.Client, "/trends?concept=taiwan");
        var entry = await ShownPage.GetAsync(room.Client, asked.Location!);
        var wrong = await entry.SendAsync(room.Client, "/enter", ("key", "a wrong key of this length"));
        var right = await entry.SendAsync(room.Client, "/enter", ("key", Key));

        Assert.Multiple(async () =>
        {
            Assert.That(asked.Location, Does.StartWith("/enter?to="));
            Assert.That(wrong.Status, Is.EqualTo(HttpStatusCode.Unauthorized));
            Assert.That(right.Location, Is.EqualTo("/trends?concept=taiwan"));
            Assert.That((await ShownPage.GetAsync(room.Client, "/")).Status, Is.EqualTo(HttpStatusCode.OK));
        });
    }

    [Test]
    public async Task Enter_ToAnotherSite_LeadsToTheRoom()
    {
        await using var room = await FixtureRoom.OpenAsync(FixtureRoom.Open with { ApiKey = Key }, isEmpty: true);

        var entry = await ShownPage.GetAsync(room.Client, "/enter?to=https%3A%2F%2Fevil.example%2F");

        Assert.That((await entry.SendAsync(room.Client, "/enter", ("key", Key))).Location, Is.EqualTo("/"));
    }

    [Test]
    public async Task Room_BehindAProxy_KnowsItsUserAndNoOther()
    {
        await using var room = await FixtureRoom.OpenAsync(FixtureRoom.Open with { UserHeader = "X-Remote-User" });
        using var named = room.NewClient();
        named.DefaultRequestHeaders.Add("X-Remote-User", "ann");
        var meeting = room.Meetings.Values.First().Id;

        using var anonymous = await room.Client.GetAsync(new Uri("/", UriKind.Relative));
        using var noted = await named.PostAsJsonAsync($"/api/v1/meetings/{meeting}/corrections", new { statement = "L1", kind = "note", words = "seen", author = "someone else" });

        var stored = new List<string>();
        await foreach (var annotation in room.Archive.Annotations.ListAsync())
        {
            stored.Add(annotation.Correction.Author);
        }

        Assert.Multiple(() =>
        {
            Assert.That(anonymous.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
            Assert.That(noted.StatusCode, Is.EqualTo(HttpStatusCode.Created));
            Assert.That(stored, Is.EqualTo(new[] { "ann" }));
        });
    }

    [Test]
    public async Task Client_ThatAsksTooOften_IsToldToWait()
    {
        await using var room = await FixtureRoom.OpenAsync(FixtureRoom.Open with { RequestsPerSecond = 1 }, isEmpty: true);
        var statuses = new List<HttpStatusCode>();
        for (var number = 0; number < 8; number++)
        {
            using var answer = await room.Client.GetAsync(new Uri("/about", UriKind.Relative));
            statuses.Add(answer.StatusCode);
        }

        Assert.That(statuses.Take(3), Has.All.EqualTo(HttpStatusCode.OK));
        Assert.That(statuses, Does.Contain(HttpStatusCode.TooManyRequests));
    }

    [Test]
    public async Task Upload_LargerThanAllowed_IsRefused()
    {
        await using var room = await FixtureRoom.OpenAsync(FixtureRoom.Open with { MaxRequestBytes = 100_000 }, isEmpty: true);

        var page = await ShownPage.GetAsync(room.Client, "/add");
        var answer = await page.SendAsync(room.Client, "/add", ("texts[0].words", new string('я', 100_000)), ("texts[1].words", "x"));

        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge).Or.EqualTo(HttpStatusCode.BadRequest));
    }

    private static async Task<HttpStatusCode> StatusAsync(FixtureRoom room, string header, string value)
    {
        using var client = room.NewClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation(header, value);
        using var answer = await client.GetAsync(new Uri("/api/v1/meetings", UriKind.Relative));
        return answer.StatusCode;
    }
}
