using System.Net;
using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Tests.Shared.Room;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Web.Tests;

public sealed class WatchPagesTests
{
    private static readonly DateTimeOffset Now = new(2031, 3, 4, 15, 0, 0, TimeSpan.Zero);

    [Test]
    public async Task Watches_SomeInTrouble_ThoseStandFirstWithTheReason()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        await AddAsync(room, "https://a.example/1", "https://b.example/2", "https://c.example/3");
        await TroubleAsync(room, "https://c.example/3", "gone", "status 404");

        var page = await ShownPage.GetAsync(room.Client, "/watches");

        Assert.Multiple(() =>
        {
            Assert.That(page.Texts("tbody th"), Is.EqualTo(new[] { "https://c.example/3", "https://a.example/1", "https://b.example/2" }));
            Assert.That(page.Texts("tbody tr")[0], Does.Contain("the page is gone").And.Contain("status 404"));
            Assert.That(page.Texts(".figures li"), Does.Contain("3 watched").And.Contain("1 in trouble"));
        });
    }

    [Test]
    public async Task Watches_ByTrouble_ShowsThoseAlone()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        await AddAsync(room, "https://a.example/1", "https://b.example/2", "https://c.example/3");
        await TroubleAsync(room, "https://c.example/3", "gone", "");
        await TroubleAsync(room, "https://b.example/2", "unreachable", "");
        await room.Archive.Watches.PauseAsync("https://a.example/1", true, Now);

        Assert.Multiple(async () =>
        {
            Assert.That((await ShownPage.GetAsync(room.Client, "/watches?show=trouble")).Texts("tbody th"), Is.EqualTo(new[] { "https://c.example/3", "https://b.example/2" }));
            Assert.That((await ShownPage.GetAsync(room.Client, "/watches?show=gone")).Texts("tbody th"), Is.EqualTo(new[] { "https://c.example/3" }));
            Assert.That((await ShownPage.GetAsync(room.Client, "/watches?show=paused")).Texts("tbody th"), Is.EqualTo(new[] { "https://a.example/1" }));
        });
    }

    [Test]
    public async Task Watches_MoreThanAHundred_AreOnPagesThatMissNone()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        await AddAsync(room, [.. Enumerable.Range(0, 150).Select(number => $"https://a.example/{number:000}")]);
        await TroubleAsync(room, "https://a.example/149", "gone", "");

        var first = await ShownPage.GetAsync(room.Client, "/watches");
        var second = await ShownPage.GetAsync(room.Client, first.One("nav.pages a[rel=next]").GetAttribute("href")!);

        Assert.Multiple(() =>
        {
            Assert.That(first.Texts("tbody th"), Has.Count.EqualTo(100));
            Assert.That(first.Texts("tbody th")[0], Is.EqualTo("https://a.example/149"));
            Assert.That(first.Texts("tbody th").Concat(second.Texts("tbody th")).Distinct().Count(), Is.EqualTo(150));
        });
    }

    [TestCase("/watches?show=nonsense", "‘nonsense’ is not one of what can be shown")]
    [TestCase("/watches?p=0", "‘0’ is not a whole number from 1")]
    [TestCase("/watches?p=7", "There is no page 7")]
    public async Task Watches_BadQuery_IsOneLine(string address, string words)
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        var page = await ShownPage.GetAsync(room.Client, address);

        Assert.Multiple(() =>
        {
            Assert.That(page.Status, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(page.Problem, Does.Contain(words));
        });
    }

    [Test]
    public async Task Add_AddressWithInterval_IsWatchedInItsStoredForm()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        var form = await ShownPage.GetAsync(room.Client, "/watches/add");
        var sent = await form.SendAsync(room.Client, "/watches/add", ("address", " https://a.example/talks#part "), ("schedule", "every"), ("every", "6h"));
        var watched = await room.Archive.Watches.GetAsync("https://a.example/talks");

        Assert.Multiple(() =>
        {
            Assert.That(sent.Status, Is.EqualTo(HttpStatusCode.Redirect));
            Assert.That(sent.Location, Does.StartWith("/watches/show?address="));
            Assert.That(watched?.Schedule, Is.EqualTo("every 6h"));
        });
    }

    [Test]
    public async Task Add_Meeting_WatchesAllItsTexts()
    {
        await using var room = await FixtureRoom.OpenAsync();
        var meeting = room.Meetings["2021-06-28-video-call"];
        var form = await ShownPage.GetAsync(room.Client, $"/watches/add?meeting={meeting.Id}");
        await form.SendAsync(room.Client, "/watches/add", ("meeting", $"{meeting.Id}"), ("schedule", "cron"), ("cron", "*/30 8-20 * * 1-5"), ("zone", "Europe/Moscow"));
        var page = await ShownPage.GetAsync(room.Client, "/watches");

        Assert.Multiple(() =>
        {
            Assert.That(page.Texts("tbody th"), Is.EquivalentTo(meeting.Texts.Select(text => text.Address)));
            Assert.That(page.Texts("tbody tr"), Has.All.Contain("cron */30 8-20 * * 1-5 zone Europe/Moscow"));
        });
    }

    [TestCase("every", "5", "", "", "every", "not an interval")]
    [TestCase("every", "", "", "", "every", "not an interval")]
    [TestCase("cron", "", "99 * * * *", "UTC", "cron", "not a cron expression")]
    [TestCase("cron", "", "0 0 30 2 *", "UTC", "cron", "never comes true")]
    [TestCase("cron", "", "0 * * * *", "Moon/Base", "zone", "not a known time zone")]
    [TestCase("hourly", "", "", "", "schedule", "not a kind of schedule")]
    public async Task Add_BadSchedule_IsToldAtItsField(string kind, string every, string cron, string zone, string field, string words)
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        var form = await ShownPage.GetAsync(room.Client, "/watches/add");
        var sent = await form.SendAsync(room.Client, "/watches/add", ("address", "https://a.example/"), ("schedule", kind), ("every", every), ("cron", cron), ("zone", zone));

        Assert.Multiple(() =>
        {
            Assert.That(sent.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(sent.One($"#{field}-error").TextContent, Does.Contain(words));
            Assert.That(sent.One($"[aria-describedby='{field}-error']"), Is.Not.Null);
            Assert.That(sent.One("#address").GetAttribute("value"), Is.EqualTo("https://a.example/"));
        });
    }

    [TestCase("", "", "address", "Give the page’s address")]
    [TestCase("https://a.example/", "1", "address", "not both")]
    [TestCase("ftp://a.example/", "", "address", "not an http or https address")]
    [TestCase("https://pasted.invalid/0123", "", "address", "stands at no address")]
    [TestCase("", "x", "meeting", "not the number of a meeting")]
    [TestCase("", "77", "meeting", "there is no such meeting")]
    public async Task Add_NothingThatCanBeWatched_IsToldAtItsField(string address, string meeting, string field, string words)
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        var form = await ShownPage.GetAsync(room.Client, "/watches/add");
        var sent = await form.SendAsync(room.Client, "/watches/add", ("address", address), ("meeting", meeting), ("schedule", "decay"));

        Assert.Multiple(() =>
        {
            Assert.That(sent.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(sent.One($"#{field}-error").TextContent, Does.Contain(words));
        });
    }

    [Test]
    public async Task Add_WatchedAddress_OffersItsScheduleToBeChanged()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        await room.Archive.Watches.AddAsync(Page("https://a.example/") with { Schedule = "cron 0 * * * * zone Asia/Shanghai" });
        var form = await ShownPage.GetAsync(room.Client, "/watches/add?address=https%3A%2F%2Fa.example%2F");

        Assert.Multiple(() =>
        {
            Assert.That(form.One("input[name=schedule][checked]").GetAttribute("value"), Is.EqualTo("cron"));
            Assert.That(form.One("#cron").GetAttribute("value"), Is.EqualTo("0 * * * *"));
            Assert.That(form.One("#zone").GetAttribute("value"), Is.EqualTo("Asia/Shanghai"));
        });
    }

    [Test]
    public async Task Show_PauseAndResume_ChangesTheWatchAndSaysSo()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        await AddAsync(room, "https://a.example/1");
        const string Shown = "/watches/show?address=https%3A%2F%2Fa.example%2F1";
        var before = await ShownPage.GetAsync(room.Client, Shown);
        var paused = await before.SendAsync(room.Client, "/watches/show", ("act", "pause"));
        var between = await ShownPage.GetAsync(room.Client, paused.Location!);
        await between.SendAsync(room.Client, "/watches/show", ("act", "resume"));
        var after = await ShownPage.GetAsync(room.Client, Shown);

        Assert.Multiple(() =>
        {
            Assert.That(before.One("button[name=act]").GetAttribute("value"), Is.EqualTo("pause"));
            Assert.That(between.One("[role=status]").TextContent, Does.StartWith("Paused"));
            Assert.That(between.One("button[name=act]").GetAttribute("value"), Is.EqualTo("resume"));
            Assert.That(after.One("button[name=act]").GetAttribute("value"), Is.EqualTo("pause"));
        });
    }

    [Test]
    public async Task Show_PageWithAlerts_TellsThemAsText()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        await AddAsync(room, "https://a.example/1");
        await CommitAsync(room, "https://a.example/1", page => new CheckCommit(page)
        {
            Alerts = [(new Alert { Key = "k", Kind = AlertKind.Changed, At = Now, Address = "https://a.example/1", Headline = "Changed: <b>Talks</b>", Summary = ["Now found: Taiwan."], Class = ChangeClass.Substance, Link = "https://a.example/1" }, [])],
        });

        var page = await ShownPage.GetAsync(room.Client, "/watches/show?address=https%3A%2F%2Fa.example%2F1");

        Assert.That(page.Texts(".list > li").Single(), Is.EqualTo("Changed: <b>Talks</b> 2031-03-04 15:00 UTC · substance Now found: Taiwan."));
    }

    [Test]
    public async Task Remove_AsksFirst_ThenEndsTheWatch()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        await AddAsync(room, "https://a.example/1");
        var shown = await ShownPage.GetAsync(room.Client, "/watches/show?address=https%3A%2F%2Fa.example%2F1");
        var question = await ShownPage.GetAsync(room.Client, shown.One("a[href^='/watches/remove']").GetAttribute("href")!);
        var between = await room.Archive.Watches.GetAsync("https://a.example/1");
        var done = await question.SendAsync(room.Client, "/watches/remove");

        Assert.Multiple(async () =>
        {
            Assert.That(between, Is.Not.Null);
            Assert.That(done.Status, Is.EqualTo(HttpStatusCode.Redirect));
            Assert.That(await room.Archive.Watches.GetAsync("https://a.example/1"), Is.Null);
        });
    }

    [TestCase("/watches/show?address=https%3A%2F%2Fnone.example%2F", HttpStatusCode.NotFound)]
    [TestCase("/watches/remove?address=https%3A%2F%2Fnone.example%2F", HttpStatusCode.NotFound)]
    [TestCase("/watches/show?address=nonsense", HttpStatusCode.BadRequest)]
    [TestCase("/watches/show?address=https%3A%2F%2Fa%3Ab%3Ac%2F", HttpStatusCode.BadRequest)]
    public async Task Show_AddressNotWatched_IsOneLine(string address, HttpStatusCode status)
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);

        Assert.That((await ShownPage.GetAsync(room.Client, address)).Status, Is.EqualTo(status));
    }

    [TestCase("/watches/add")]
    [TestCase("/watches/show")]
    [TestCase("/watches/remove")]
    public async Task Post_WithoutTheFormsToken_ChangesNothing(string address)
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        await AddAsync(room, "https://a.example/1");
        using var content = new FormUrlEncodedContent([new("address", "https://a.example/1"), new("act", "pause"), new("schedule", "every"), new("every", "1h")]);
        using var answer = await room.Client.PostAsync(new Uri(address, UriKind.Relative), content);
        var watched = await room.Archive.Watches.GetAsync("https://a.example/1");

        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(watched, Is.Not.Null.And.Property(nameof(WatchedPage.IsPaused)).False.And.Property(nameof(WatchedPage.Schedule)).EqualTo("decay"));
        });
    }

    private static Task AddAsync(FixtureRoom room, params string[] addresses) => room.Archive.Watches.AddAsync([.. addresses.Select(Page)]);

    private static WatchedPage Page(string address) => new() { Address = address, Schedule = "decay", AddedAt = Now, AnchorAt = Now, DueAt = Now };

    private static Task TroubleAsync(FixtureRoom room, string address, string standing, string reason) => CommitAsync(
        room, address, page => new CheckCommit(page with { Standing = standing, Reason = reason, StandingSince = Now, CheckedAt = Now, Failures = 2, DueAt = Now.AddDays(1) }));

    private static async Task CommitAsync(FixtureRoom room, string address, Func<WatchedPage, CheckCommit> found)
    {
        var page = (await room.Archive.Watches.GetAsync(address))!;
        var leases = await room.Archive.Watches.ClaimAsync(100, Now, TimeSpan.FromMinutes(1));
        var lease = leases.Single(held => held.Host == new Uri(address).Host);
        await room.Archive.Watches.CommitAsync(found(page), lease, Now.AddMinutes(1));
        foreach (var held in leases)
        {
            await room.Archive.Watches.ReleaseAsync(held, Now);
        }
    }
}
