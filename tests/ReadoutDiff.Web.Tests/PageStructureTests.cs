using System.Net;
using System.Text;
using AngleSharp.Dom;
using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Model;
using ReadoutDiff.Tests.Shared.Room;

namespace ReadoutDiff.Web.Tests;

/// <summary>What holds for each page, whatever stands on it; texts and addresses are hostile.</summary>
public sealed class PageStructureTests
{
    private const string Address = "https://hostile.example/?<script>alert(1)</script>";
    private const string Title = "Talks <script>alert(1)</script> \u202Egnp.exe\u202C <img src=x onerror=alert(1)>";

    private static readonly DateTimeOffset Now = new(2031, 3, 4, 15, 0, 0, TimeSpan.Zero);

    private FixtureRoom _room = null!;

    private static string Key => Uri.EscapeDataString(Address);

    public static IEnumerable<string> Pages() =>
    [
        "/versions", $"/versions?address={Key}", $"/versions?address={Key}&a=1&b=1", "/versions?address=<script>alert(1)</script>",
        "/watches", "/watches?show=<script>", $"/watches/show?address={Key}", $"/watches/remove?address={Key}", "/watches/add", $"/watches/add?address={Key}&meeting=<b>",
        "/trends", "/trends?concept=taiwan", "/trends?concept=taiwan&period=month", "/trends?find=<script>alert(1)</script>", "/keyness", "/keyness?side=<b>", "/keyness?all=true&unit=mentions",
    ];

    [OneTimeSetUp]
    public async Task Open()
    {
        _room = await FixtureRoom.OpenAsync(fill: async archive =>
        {
            var first = await archive.AddAsync(Capture(0, "Trade grew."));
            await archive.AddAsync(Capture(1, "Trade grew. <b onclick=alert(1)>Taiwan</b> was spoken of."));
            await archive.SaveMeetingAsync(new(null, new DateOnly(2031, 3, 4), Title, "<b>", ["name:<i>"], [new(Side.Russia, Language.English, Address, first.Id, "<u>")]));
            await archive.Watches.AddAsync(new WatchedPage { Address = Address, Schedule = "decay", AddedAt = Now, AnchorAt = Now, DueAt = Now });
            var lease = (await archive.Watches.ClaimAsync(1, Now, TimeSpan.FromMinutes(1))).Single();
            var page = (await archive.Watches.GetAsync(Address))!;
            await archive.Watches.CommitAsync(
                new CheckCommit(page with { Standing = "gone", Reason = "<script>alert(1)</script>\u202E", StandingSince = Now, CheckedAt = Now, Failures = 3, DueAt = Now.AddDays(1) }), lease, Now.AddMinutes(1));
        });
        await _room.ReadAllAsync();
    }

    [OneTimeTearDown]
    public Task Close() => _room.DisposeAsync().AsTask();

    [TestCaseSource(nameof(Pages))]
    public async Task Page_WhateverStandsOnIt_HasNothingThatRuns(string address)
    {
        var page = await ShownPage.GetAsync(_room.Client, address);
        var all = page.Document.All.ToList();

        Assert.Multiple(() =>
        {
            Assert.That((int)page.Status, Is.LessThan(500));
            Assert.That(page.Document.QuerySelectorAll("script:not([src]), style, iframe, object, base, main img, main script"), Is.Empty);
            Assert.That(all.SelectMany(element => element.Attributes).Where(attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)), Is.Empty);
            Assert.That(all.SelectMany(element => element.Attributes.Where(attribute => attribute.Name is "href" or "src" or "action")).Select(attribute => attribute.Value), Has.All.Match("^[/#?]"));
            Assert.That(page.Document.DocumentElement.OuterHtml.Contains('\u202E'), Is.False);
        });
    }

    [TestCaseSource(nameof(Pages))]
    public async Task Page_ForScreenReaders_HasOneHeadingInOrderLabelsAndScopes(string address)
    {
        var page = await ShownPage.GetAsync(_room.Client, address);
        var levels = page.Document.QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToList();
        var ids = page.Document.QuerySelectorAll("[id]").Select(element => element.Id).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(levels.Count(level => level == 1), Is.EqualTo(1));
            Assert.That(levels[0], Is.EqualTo(1));
            Assert.That(levels.Zip(levels.Skip(1)).Where(pair => pair.Second > pair.First + 1), Is.Empty, "a level is left out");
            Assert.That(ids, Is.Unique);
            Assert.That(page.Document.QuerySelectorAll("th:not([scope])"), Is.Empty);
            Assert.That(page.Document.QuerySelectorAll("input:not([type=hidden]), select, textarea").Where(field => !IsLabelled(field)), Is.Empty);
            Assert.That(
                page.Document.QuerySelectorAll("[aria-labelledby], [aria-describedby]").SelectMany(element => $"{element.GetAttribute("aria-labelledby")} {element.GetAttribute("aria-describedby")}".Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct(),
                Is.SubsetOf(ids));
        });
    }

    [Test]
    public async Task Page_TitleWithMarkup_IsShownAsWords()
    {
        var page = await ShownPage.GetAsync(_room.Client, $"/versions?address={Key}");

        Assert.That(page.Words, Does.Contain("<script>alert(1)</script>"));
    }

    [TestCase("/trends/export/csv?concept=taiwan&period=year", "concept,period,first day,side")]
    [TestCase("/keyness/export/csv?kind=place", "concept,name,z score,log-odds ratio")]
    public async Task Export_OfATable_IsCommaSeparatedValues(string address, string beginning)
    {
        using var answer = await _room.Client.GetAsync(new Uri(address, UriKind.Relative));
        var lines = (await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Multiple(() =>
        {
            Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/csv"));
            Assert.That(answer.Content.Headers.ContentDisposition!.DispositionType, Is.EqualTo("attachment"));
            Assert.That(lines[0], Does.StartWith(beginning));
            Assert.That(lines.Skip(1), Has.Some.Contains("taiwan"));
        });
    }

    [TestCase("/trends/export/csv", HttpStatusCode.BadRequest, "No concept is given.")]
    [TestCase("/trends/export/csv?concept=zzzz", HttpStatusCode.UnprocessableEntity, "‘zzzz’ is no concept that is known or that a text names.")]
    [TestCase("/keyness/export/csv?side=ru&reference=ru", HttpStatusCode.UnprocessableEntity, "Russia cannot be held against itself: choose two sides.")]
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

    private static bool IsLabelled(IElement field) =>
        field.HasAttribute("aria-label") || field.Closest("label") is not null || (field.Id is { Length: > 0 } id && field.Owner!.QuerySelector($"label[for='{id}']") is not null);

    private static Snapshot Capture(int minute, string words) => new()
    {
        Address = Address,
        FinalAddress = Address,
        CapturedAt = Now.AddMinutes(minute),
        Status = 200,
        Headers = [new("Content-Type", "text/plain; charset=utf-8")],
        Body = Encoding.UTF8.GetBytes($"{Title}\n\nMarch 4, 2031\n\nThe presidents met in the capital of the country today.\n\n{words}\n"),
    };
}
