using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ReadoutDiff.Catalog;
using ReadoutDiff.Model;
using ReadoutDiff.Tests.Shared.Room;

namespace ReadoutDiff.Web.Tests;

public sealed class TrendsPageTests
{
    private FixtureRoom _room = null!;

    [OneTimeSetUp]
    public async Task Open()
    {
        _room = await FixtureRoom.OpenAsync();
        await _room.ReadAllAsync();
    }

    [OneTimeTearDown]
    public Task Close() => _room.DisposeAsync().AsTask();

    [Test]
    public async Task Trends_WithoutConcept_OffersThoseThatOccurWithCounts()
    {
        var page = await ShownPage.GetAsync(_room.Client, "/trends");
        var offered = page.Document.QuerySelectorAll("select[name=concept] option").Select(option => option.GetAttribute("value")).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(page.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(offered, Does.Contain("cpc-centenary").And.Contain("taiwan"));
            Assert.That(page.Document.QuerySelectorAll("#concepts option").Select(option => option.GetAttribute("value")), Is.EqualTo(offered.Skip(1)));
            Assert.That(page.Texts("select[name=concept] option").Skip(1), Has.All.Match(@" \(\d+\)$"));
        });
    }

    [Test]
    public async Task Trends_OfAConcept_TableHoldsEachSideAsTheCatalogCountsIt()
    {
        var page = await ShownPage.GetAsync(_room.Client, "/trends?concept=taiwan&period=year");
        var trend = _room.Services.GetRequiredService<CatalogKeeper>().Current.Trend("taiwan", new TrendOptions { Period = TrendPeriod.Year });
        var china = trend.Sides.Single(side => side.Side == Side.China);
        var rows = page.Document.QuerySelectorAll("#values tbody tr");

        Assert.Multiple(() =>
        {
            Assert.That(page.Texts("#values tbody th"), Is.EqualTo(trend.Periods.Select(trend.Label)));
            Assert.That(page.Texts("#values thead th[scope=colgroup]").Take(2), Is.EqualTo(new[] { "China", "Russia" }));
            Assert.That(rows.Select(row => row.QuerySelectorAll("td")[0].TextContent), Is.EqualTo(china.Values.Select(value => value.Meetings.ToString(CultureInfo.InvariantCulture))));
            Assert.That(china.Named, Is.Positive);
            Assert.That(page.Words, Does.Contain($"China: found in {china.Named} of {china.Meetings} texts"));
        });
    }

    [Test]
    public async Task Trends_OfAConcept_ChartSaysInWordsWhatItShows()
    {
        var page = await ShownPage.GetAsync(_room.Client, "/trends?concept=taiwan&period=year");
        var chart = page.One("figure svg[role=img]");

        Assert.Multiple(() =>
        {
            Assert.That(page.One("#" + chart.GetAttribute("aria-labelledby")).TextContent, Does.Contain("Taiwan"));
            Assert.That(page.One("#" + chart.GetAttribute("aria-describedby")).TextContent, Does.Contain("China (solid line, circles): ").And.Contain("Russia (dashed line, squares): "));
            Assert.That(chart.QuerySelectorAll("circle.dot"), Is.Not.Empty);
            Assert.That(chart.QuerySelectorAll("rect.dot"), Is.Not.Empty);
            Assert.That(page.Texts(".series-keys li").Select(words => words.Split('(')[0].Trim()), Does.Contain("China").And.Contain("Russia"));
        });
    }

    [Test]
    public async Task Trends_OfWhatOneSideNames_SaysNotFoundOfTheOther()
    {
        var page = await ShownPage.GetAsync(_room.Client, "/trends?concept=cpc-centenary");

        Assert.Multiple(() =>
        {
            Assert.That(page.Texts("#behind tbody tr"), Has.Count.EqualTo(1));
            Assert.That(page.Texts("#behind tbody tr")[0], Does.Contain("mention"));
            Assert.That(page.One("#behind tbody a").GetAttribute("href"), Is.EqualTo($"/meetings/{_room.Meetings["2021-06-28-video-call"].Id}/read?concept=cpc-centenary"));
            Assert.That(page.Words, Does.Not.Contain("omitted"));
        });
    }

    [TestCase("cpc-centenary")]
    [TestCase("中国共产党成立100周年")]
    [TestCase("100-летие кпк")]
    [TestCase("CPC CENTENARY")]
    public async Task Trends_TypedIdOrLabel_FindsTheConcept(string words)
    {
        var page = await ShownPage.GetAsync(_room.Client, $"/trends?find={Uri.EscapeDataString(words)}");

        Assert.That(page.One("#trend-h + p code").TextContent, Is.EqualTo("cpc-centenary"));
    }

    [TestCase("/trends?find=zzzz", HttpStatusCode.UnprocessableEntity, "No concept that a text names is called ‘zzzz’")]
    [TestCase("/trends?find=a", HttpStatusCode.UnprocessableEntity, "Several concepts are called so")]
    [TestCase("/trends?concept=zzzz", HttpStatusCode.UnprocessableEntity, "no concept that is known")]
    [TestCase("/trends?concept=taiwan&period=week", HttpStatusCode.BadRequest, "‘week’ is not a period: quarter, month, year")]
    [TestCase("/trends?concept=taiwan&from=yesterday", HttpStatusCode.BadRequest, "‘yesterday’ is not a date")]
    [TestCase("/trends?concept=taiwan&from=2022-01-01&to=2021-01-01", HttpStatusCode.BadRequest, "is after the last")]
    [TestCase("/trends?concept=taiwan&p=-1", HttpStatusCode.BadRequest, "‘-1’ is not a whole number")]
    public async Task Trends_BadQuery_IsOneLineAndNothingIsShown(string address, HttpStatusCode status, string words)
    {
        var page = await ShownPage.GetAsync(_room.Client, address);

        Assert.Multiple(() =>
        {
            Assert.That(page.Status, Is.EqualTo(status));
            Assert.That(page.Problem, Does.Contain(words));
            Assert.That(page.Document.QuerySelector("figure"), Is.Null);
        });
    }

    [Test]
    public async Task Trends_BetweenDays_CountsTheMeetingsOfThoseDaysAlone()
    {
        var page = await ShownPage.GetAsync(_room.Client, "/trends?concept=taiwan&period=year&from=2022-01-01&to=2022-12-31");

        Assert.That(page.Texts("#values tbody th"), Is.EqualTo(new[] { "2022" }));
    }

    [Test]
    public async Task Trends_KnownConceptThatNoTextNames_SaysNotFound()
    {
        var page = await ShownPage.GetAsync(_room.Client, "/trends?concept=arctic&from=2019-01-01&to=2019-12-31");

        Assert.Multiple(() =>
        {
            Assert.That(page.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(page.Words, Does.Contain("China: found in"));
        });
    }

    [Test]
    public async Task Trends_TextThatCannotBeRead_IsToldAndNotCounted()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        var stored = await room.Archive.AddAsync(new Snapshot
        {
            Address = "https://a.example/", FinalAddress = "https://a.example/", CapturedAt = DateTimeOffset.UnixEpoch, Status = 200,
            Headers = [new("Content-Type", "text/html")], Body = "<html><body></body></html>"u8.ToArray(),
        });
        await room.Archive.SaveMeetingAsync(new(null, new DateOnly(2031, 3, 4), "Talks", "talks", [], [new(Side.China, Language.Chinese, "https://a.example/", stored.Id, "")]));
        await room.ReadAllAsync();

        var page = await ShownPage.GetAsync(room.Client, "/trends?concept=taiwan");

        Assert.That(page.Words, Does.Contain("China: found in 0 of 0 texts that were counted; not counted: 1 cannot be read"));
    }
}
