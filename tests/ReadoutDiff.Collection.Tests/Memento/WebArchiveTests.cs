using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Collection.Memento;

namespace ReadoutDiff.Collection.Tests.Memento;

public sealed class WebArchiveTests
{
    private const string Page = "http://kremlin.ru/events/president/news/1";
    private const string Root = "https://web.archive.org/web/";

    private PagesInMemory _pages = null!;

    [SetUp]
    public void SetUp() => _pages = new PagesInMemory();

    [Test]
    public async Task List_TimeMapOfTwoPages_GivesAllCapturesOldestFirst()
    {
        _pages.Add(Root + "timemap/link/" + Page, $"""
            <{Page}>; rel="original",
            <{Root}timemap/link/2/{Page}>; rel="timemap"; type="application/link-format"; from="Tue, 29 Jun 2021 00:00:00 GMT",
            <{Root}20210628103000/{Page}>; rel="first memento"; datetime="Mon, 28 Jun 2021 10:30:00 GMT",
            """, "application/link-format");
        _pages.Add($"{Root}timemap/link/2/{Page}", $"<{Root}20210629111500/{Page}>; rel=\"last memento\"; datetime=\"Tue, 29 Jun 2021 11:15:00 GMT\"", "application/link-format");
        var list = await new WebArchive(_pages).ListAsync(new Uri(Page));
        Assert.Multiple(() =>
        {
            Assert.That(list.Reason, Is.Null);
            Assert.That(list.Captures.Select(c => c.Raw.AbsoluteUri), Is.EqualTo(new[] { $"{Root}20210628103000id_/{Page}", $"{Root}20210629111500id_/{Page}" }));
        });
    }

    [Test]
    public async Task List_AddressWithoutCaptures_IsEmptyAndWhole()
    {
        var list = await new WebArchive(_pages).ListAsync(new Uri(Page));
        Assert.That((list.Captures.Count, list.Reason), Is.EqualTo((0, (string?)null)));
    }

    [Test]
    public async Task List_ArchiveFails_SaysSo()
    {
        _pages.Fail(Root + "timemap/link/" + Page, FetchOutcome.Failed, "answered 503 three times");
        var list = await new WebArchive(_pages).ListAsync(new Uri(Page));
        Assert.That(list.Reason, Is.EqualTo("web.archive.org: answered 503 three times"));
    }

    [Test]
    public async Task List_TimeMapThatLeadsToAnotherHost_IsNotFollowed()
    {
        _pages.Add(Root + "timemap/link/" + Page, "<http://10.0.0.1/timemap>; rel=\"timemap\"", "application/link-format");
        await new WebArchive(_pages).ListAsync(new Uri(Page));
        Assert.That(_pages.Asked, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Get_RawCapture_HasTheCapturesTimeAndTheOriginalHeaders()
    {
        var capture = new Capture(Page, new DateTimeOffset(2021, 6, 28, 10, 30, 0, TimeSpan.Zero), new Uri($"{Root}20210628103000id_/{Page}"));
        _pages.Add(capture.Raw.AbsoluteUri, Encoding.UTF8.GetBytes("<p>Текст</p>"), "text/html", new("X-Archive-Orig-Last-Modified", "Mon, 28 Jun 2021 10:00:00 GMT"), new("Server", "archive"));
        var result = await new WebArchive(_pages).GetAsync(capture);
        Assert.Multiple(() =>
        {
            Assert.That(result.Snapshot!.CapturedAt, Is.EqualTo(capture.CapturedAt));
            Assert.That(result.Snapshot.FinalAddress, Is.EqualTo(Page));
            Assert.That(result.Snapshot.Origin, Is.EqualTo("web.archive.org"));
            Assert.That(result.Snapshot.Header("Last-Modified"), Is.EqualTo("Mon, 28 Jun 2021 10:00:00 GMT"));
            Assert.That(result.Snapshot.Header("Content-Type"), Is.EqualTo("text/html"));
            Assert.That(result.Snapshot.Header("Server"), Is.Null);
        });
    }

    [Test]
    public void Read_AnyText_EndsWithFewerLinksThanCharacters() =>
        Prop.ForAll<string>(text => LinkFormat.Read("<" + text).Count() <= (text?.Length ?? 0) + 1).QuickCheckThrowOnFailure();
}
