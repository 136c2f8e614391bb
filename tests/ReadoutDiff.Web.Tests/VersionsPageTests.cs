using System.Net;
using System.Text;
using ReadoutDiff.Model;
using ReadoutDiff.Tests.Shared.Room;

namespace ReadoutDiff.Web.Tests;

public sealed class VersionsPageTests
{
    private const string Address = "https://kremlin.example/talks";

    private FixtureRoom _room = null!;

    private static string Key => Uri.EscapeDataString(Address);

    [OneTimeSetUp]
    public async Task Open() => _room = await FixtureRoom.OpenAsync(isEmpty: true, fill: async archive =>
    {
        await archive.AddAsync(Capture(0, "The presidents met in the capital.", "Vladimir Putin stressed that trade grew by 20 percent."));
        await archive.AddAsync(Capture(1, "The presidents met in the capital.", "Vladimir Putin stressed that trade grew by 25 percent."));
        await archive.AddAsync(Capture(2, "The presidents met in the capital.", "Vladimir Putin stressed that trade grew by 25 percent.", "Xi Jinping spoke of Taiwan."));
        await archive.AddAsync(Raw(3, "text/html", "<html><body></body></html>"));
    });

    [OneTimeTearDown]
    public Task Close() => _room.DisposeAsync().AsTask();

    [Test]
    public async Task Versions_PageWithThree_AreListedInTimeWithWhatEachChanged()
    {
        var page = await ShownPage.GetAsync(_room.Client, $"/versions?address={Key}");

        Assert.Multiple(() =>
        {
            Assert.That(page.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(page.Texts(".timeline tbody th"), Is.EqualTo(new[] { "1", "2", "3" }));
            Assert.That(page.Texts(".timeline tbody tr")[0], Does.Contain("first seen"));
            Assert.That(page.Texts(".timeline tbody .class"), Is.EqualTo(new[] { "substance", "substance" }));
            Assert.That(page.Texts(".timeline tbody tr")[2], Does.Contain("1 added").And.Contain("Taiwan"));
        });
    }

    [Test]
    public async Task Versions_CaptureWithoutReadout_IsNamedWithTheReason()
    {
        var page = await ShownPage.GetAsync(_room.Client, $"/versions?address={Key}");

        Assert.That(page.One("#timeline h3 + ul").TextContent, Does.Contain("2031-03-04 15:03 UTC"));
    }

    [Test]
    public async Task Versions_NoneChosen_ComparesTheLastTwo()
    {
        var page = await ShownPage.GetAsync(_room.Client, $"/versions?address={Key}");

        Assert.Multiple(() =>
        {
            Assert.That(page.One("#diff h2").TextContent, Is.EqualTo("What changed from version 2 to version 3"));
            Assert.That(page.One("#changes").TextContent, Does.Contain("Taiwan"));
        });
    }

    [Test]
    public async Task Versions_TwoChosenInAnyOrder_ComparesTheEarlierWithTheLater()
    {
        var page = await ShownPage.GetAsync(_room.Client, $"/versions?address={Key}&a=2&b=1");

        Assert.Multiple(() =>
        {
            Assert.That(page.One("#diff h2").TextContent, Is.EqualTo("What changed from version 1 to version 2"));
            Assert.That(page.One("#changes").TextContent, Does.Contain("20").And.Contain("25").And.Not.Contain("Taiwan"));
            Assert.That(page.One("input[name=a][checked]").GetAttribute("value"), Is.EqualTo("1"));
            Assert.That(page.One("input[name=b][checked]").GetAttribute("value"), Is.EqualTo("2"));
        });
    }

    [TestCase("&a=1&b=1", HttpStatusCode.UnprocessableEntity, "version 1 would be compared with itself")]
    [TestCase("&a=1&b=9", HttpStatusCode.UnprocessableEntity, "there is no version 9")]
    [TestCase("&a=1", HttpStatusCode.UnprocessableEntity, "two versions")]
    [TestCase("&a=x&b=1", HttpStatusCode.BadRequest, "‘x’ is not a whole number")]
    public async Task Versions_NoSuchTwo_SaysSoAndStillListsThem(string query, HttpStatusCode status, string words)
    {
        var page = await ShownPage.GetAsync(_room.Client, $"/versions?address={Key}{query}");

        Assert.Multiple(() =>
        {
            Assert.That(page.Status, Is.EqualTo(status));
            Assert.That(page.Problem, Does.Contain(words));
            Assert.That(page.Texts(".timeline tbody th"), Has.Count.EqualTo(3));
        });
    }

    [Test]
    public async Task Versions_AddressNotStored_SaysThatNothingIsHeldOfIt()
    {
        var page = await ShownPage.GetAsync(_room.Client, "/versions?address=https%3A%2F%2Felsewhere.example%2F");

        Assert.Multiple(() =>
        {
            Assert.That(page.Status, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(page.Problem, Does.Contain("holds nothing"));
        });
    }

    [TestCase("nothing")]
    [TestCase("http://")]
    [TestCase("https://a:b:c/")]
    public async Task Versions_NoAddress_IsOneLine(string address)
    {
        var page = await ShownPage.GetAsync(_room.Client, $"/versions?address={Uri.EscapeDataString(address)}");

        Assert.Multiple(() =>
        {
            Assert.That(page.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(page.Problem, Does.Contain("not an http or https address"));
        });
    }

    [Test]
    public async Task Versions_NewCapture_IsSeenAtOnce()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true, fill: archive => archive.AddAsync(Capture(0, "They met.", "They spoke of trade.")));
        var before = await ShownPage.GetAsync(room.Client, $"/versions?address={Key}");
        await room.Archive.AddAsync(Capture(1, "They met.", "They spoke of trade and energy."));
        var after = await ShownPage.GetAsync(room.Client, $"/versions?address={Key}");

        Assert.Multiple(() =>
        {
            Assert.That(before.Words, Does.Contain("There is one version only"));
            Assert.That(after.Texts(".timeline tbody th"), Has.Count.EqualTo(2));
        });
    }

    [TestCase("html", "text/html")]
    [TestCase("markdown", "text/markdown")]
    [TestCase("json", "application/json")]
    public async Task Export_OfTwoVersions_IsAnAttachmentWithTheChange(string form, string mediaType)
    {
        var page = await ShownPage.GetAsync(_room.Client, $"/versions?address={Key}&a=1&b=3");
        var link = page.One($"#diff a[href*='/export/{form}']").GetAttribute("href")!;
        using var answer = await _room.Client.GetAsync(new Uri(link, UriKind.Relative));
        var words = await answer.Content.ReadAsStringAsync();

        Assert.Multiple(() =>
        {
            Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo(mediaType));
            Assert.That(answer.Content.Headers.ContentDisposition!.DispositionType, Is.EqualTo("attachment"));
            Assert.That(words, Does.Contain("version 1").And.Contain("version 3").And.Contain("Taiwan"));
        });
    }

    [TestCase("/versions/export/json?address=https%3A%2F%2Fkremlin.example%2Ftalks&a=x&b=2", HttpStatusCode.BadRequest, "‘x’ is not a whole number from 1.")]
    [TestCase("/versions/export/json", HttpStatusCode.BadRequest, "No address is given.")]
    [TestCase("/versions/export/json?address=https%3A%2F%2Fkremlin.example%2Ftalks&a=1&b=1", HttpStatusCode.UnprocessableEntity, "https://kremlin.example/talks: version 1 would be compared with itself")]
    public async Task Export_BadQuery_IsRefusedInOneLine(string address, HttpStatusCode status, string line)
    {
        using var answer = await _room.Client.GetAsync(new Uri(address, UriKind.Relative));
        var words = await answer.Content.ReadAsStringAsync();

        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(status));
            Assert.That(words, Is.EqualTo(line + "\n"));
        });
    }

    [TestCase("/versions/export/pdf?address=https%3A%2F%2Fkremlin.example%2Ftalks")]
    [TestCase("/versions/export/json?address=https%3A%2F%2Felsewhere.example%2F")]
    public async Task Export_FormOrPageThatIsNotHere_IsNotFound(string address) =>
        Assert.That((await ShownPage.GetAsync(_room.Client, address)).Status, Is.EqualTo(HttpStatusCode.NotFound));

    private static Snapshot Capture(int minute, params string[] paragraphs) => Raw(
        minute, "text/html; charset=utf-8", $"<html><head><title>Talks</title></head><body><article><h1>Talks of the presidents</h1>{string.Concat(paragraphs.Select(words => $"<p>{words}</p>"))}</article></body></html>");

    private static Snapshot Raw(int minute, string mediaType, string body) => new()
    {
        Address = Address,
        FinalAddress = Address,
        CapturedAt = new DateTimeOffset(2031, 3, 4, 15, minute, 0, TimeSpan.Zero),
        Status = 200,
        Headers = [new("Content-Type", mediaType)],
        Body = Encoding.UTF8.GetBytes(body),
    };
}
