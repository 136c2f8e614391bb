using System.Net;
using System.Text;
using ReadoutDiff.Simulator.Edits;
using ReadoutDiff.Simulator.Sites;
using ReadoutDiff.Tests.Shared;

namespace ReadoutDiff.Simulator.Tests;

/// <summary>What clients are answered for pages that are edited.</summary>
public sealed class EditedAnswerTests
{
    private static readonly DateTimeOffset Begin = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);

    [TestCase(nameof(Validation.Strong), true, true)]
    [TestCase(nameof(Validation.Weak), true, false)]
    [TestCase(nameof(Validation.Modified), false, true)]
    public async Task Validated_Is304UntilTheNextEdit(string validation, bool hasTag, bool hasDate)
    {
        var (clock, web) = Start();
        await using var client = await StartAsync(clock);
        foreach (var history in Edited(web, Enum.Parse<Validation>(validation)))
        {
            var edit = web.Plan!.Edits.First(edit => edit.Address == history.Page.Address);
            clock.Set(edit.At.AddMinutes(-30));
            using var first = await client.GetAsync(history.Page.Address.AbsoluteUri);
            Assert.That((first.Headers.ETag is not null, first.Content.Headers.LastModified is not null), Is.EqualTo((hasTag, hasDate)));
            var known = hasTag ? ("If-None-Match", first.Headers.ETag!.ToString()) : ("If-Modified-Since", first.Content.Headers.LastModified!.Value.ToString("r"));
            clock.Set(edit.At.AddSeconds(-1));
            using var before = await client.GetAsync(history.Page.Address.AbsoluteUri, known);
            clock.Set(edit.At);
            using var after = await client.GetAsync(history.Page.Address.AbsoluteUri, known);
            Assert.That((before.StatusCode, after.StatusCode), Is.EqualTo((HttpStatusCode.NotModified, HttpStatusCode.OK)), edit.ToString());
        }
    }

    [TestCase(nameof(Validation.None))]
    [TestCase(nameof(Validation.Bytes))]
    [TestCase(nameof(Validation.Now))]
    public async Task Unvalidated_IsNever304WhereTheChromeRotates(string validation)
    {
        var (clock, web) = Start();
        await using var client = await StartAsync(clock);
        foreach (var history in Edited(web, Enum.Parse<Validation>(validation)))
        {
            clock.Set(Begin.AddMinutes(1));
            using var first = await client.GetAsync(history.Page.Address.AbsoluteUri);
            clock.Set(Begin.AddMinutes(2));
            using var again = await client.GetAsync(history.Page.Address.AbsoluteUri, ("If-None-Match", first.Headers.ETag?.ToString() ?? "\"none\""), ("If-Modified-Since", Begin.AddMinutes(1).ToString("r")));
            Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(await again.Content.ReadAsByteArrayAsync(), Is.Not.EqualTo(await first.Content.ReadAsByteArrayAsync()));
        }
    }

    [Test]
    public async Task EditedPage_IsServedFromItsTimeOn()
    {
        var (clock, web) = Start();
        await using var client = await StartAsync(clock);
        var edits = client.Sites.Edits.Where(edit => edit.Kind == EditKind.ParagraphAdded).Take(10).ToList();
        Assert.That(edits, Is.Not.Empty);
        foreach (var edit in edits)
        {
            var history = web.Plan!.Histories.Single(history => history.Page.Address == edit.Address);
            var address = (history.HasMoved(edit.At) ? history.NewAddress! : edit.Address).AbsoluteUri;
            if (history.TroubleAt(edit.At) is not null)
            {
                continue;
            }

            var added = edit.Description["added: ".Length..];
            clock.Set(edit.At.AddSeconds(-1));
            Assert.That(WebUtility.HtmlDecode(await client.TextAsync(address)), Does.Not.Contain(added));
            clock.Set(edit.At);
            Assert.That(WebUtility.HtmlDecode(await client.TextAsync(address)).Replace("</span><span>", "", StringComparison.Ordinal).Replace("<wbr>", "", StringComparison.Ordinal), Does.Contain(added));
        }
    }

    [TestCase(TroubleKind.NotFound, 404)]
    [TestCase(TroubleKind.Gone, 410)]
    [TestCase(TroubleKind.Removed, 200)]
    [TestCase(TroubleKind.ServerError, 500)]
    [TestCase(TroubleKind.Unavailable, 503)]
    [TestCase(TroubleKind.Refused, 403)]
    [TestCase(TroubleKind.MovedHome, 302)]
    [TestCase(TroubleKind.LoginRedirect, 302)]
    [TestCase(TroubleKind.LoginWall, 200)]
    [TestCase(TroubleKind.Interstitial, 200)]
    [TestCase(TroubleKind.Challenge, 200)]
    [TestCase(TroubleKind.Empty, 200)]
    [TestCase(TroubleKind.Picture, 200)]
    [TestCase(TroubleKind.RedirectLoop, 302)]
    public async Task Trouble_BeginsAndEndsInItsTime(TroubleKind kind, int status)
    {
        var (clock, web) = Start();
        await using var client = await StartAsync(clock);
        var trouble = client.Sites.Troubles.First(trouble => trouble.Kind == kind && !web.Plan!.Histories.Single(history => history.Page.Address == trouble.Address).HasMoved(trouble.Till));
        async Task<(int, bool)> Ask(DateTimeOffset at)
        {
            clock.Set(at);
            using var answer = await client.GetAsync(trouble.Address.AbsoluteUri);
            return ((int)answer.StatusCode, Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync()).Contains("</p>", StringComparison.Ordinal) && answer.Content.Headers.ContentLength != 0);
        }

        var (before, during, after) = (await Ask(trouble.From.AddSeconds(-1)), await Ask(trouble.From), await Ask(trouble.Till));
        Assert.That((before, after), Is.EqualTo(((200, true), (200, true))));
        Assert.That(during.Item1, Is.EqualTo(status));
    }

    private static (SetClock Clock, SimulatedWeb Web) Start() => (new SetClock(Begin), new SimulatedWeb(Options(new SetClock(Begin))));

    private static Task<Client> StartAsync(SetClock clock) => Client.StartAsync(_ => Options(clock));

    private static SimulatorOptions Options(SetClock clock) =>
        new() { Fixtures = RepositoryFolder.Find("fixtures"), Distractors = 0, EditsFrom = Begin, HasRotatingChrome = true, Clock = clock };

    // Pages whose first event is an edit.
    private static IEnumerable<PageHistory> Edited(SimulatedWeb web, Validation validation) => web.Plan!.Histories
        .Where(history => history.Validation == validation && history.States.Count > 1 && history.Troubles.All(trouble => trouble.From > history.States[1].Since)).Take(8);
}
