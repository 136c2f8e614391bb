using Microsoft.Playwright;
using ReadoutDiff.Browser.Tests.Browsing;

namespace ReadoutDiff.Browser.Tests.Reading;

/// <summary>The side-by-side reader as it is used.</summary>
[TestFixture]
internal sealed class ReaderTests
{
    private static string Reader => $"/meetings/{OpenRoom.Room.Meetings["2021-06-28-video-call"].Id}/read";

    [Test]
    public async Task Filter_ByPairing_LeavesOnlyRowsOfThatKindAndSaysHowMany([Values] bool isScripted)
    {
        await using var visitor = await Visitor.EnterAsync(new() { JavaScriptEnabled = isScripted });
        await visitor.GoAsync(Reader);
        var all = await visitor.Page.Locator(".group").CountAsync();
        var expected = await visitor.Page.Locator(".group.left-only").CountAsync();
        await visitor.Page.Locator("select[name=verdict]").SelectOptionAsync("left-only");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();
        await visitor.Page.WaitForURLAsync(url => url.Contains("verdict=left-only", StringComparison.Ordinal));
        Assert.That(await visitor.Page.Locator(".group").CountAsync(), Is.EqualTo(expected).And.GreaterThan(0));
        Assert.That(await visitor.Page.Locator(".group.left-only").CountAsync(), Is.EqualTo(expected));
        Assert.That(await visitor.Page.Locator("#shown").InnerTextAsync(), Does.StartWith($"{expected} of {all} rows"));
    }

    [Test]
    public async Task Filter_BySpeaker_KeepsHisStatements()
    {
        await using var visitor = await Visitor.EnterAsync();
        await visitor.GoAsync(Reader);
        await visitor.Page.Locator("select[name=speaker]").SelectOptionAsync("xi-jinping");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();
        await visitor.Page.WaitForURLAsync(url => url.Contains("speaker=xi-jinping", StringComparison.Ordinal));
        var groups = visitor.Page.Locator(".group");
        Assert.That(await groups.CountAsync(), Is.GreaterThan(0));
        Assert.That(await groups.Filter(new() { HasText = "Xi Jinping" }).CountAsync(), Is.EqualTo(await groups.CountAsync()));
    }

    [Test]
    public async Task Search_Words_ShowsTheRowsThatHaveThemByEnter()
    {
        await using var visitor = await Visitor.EnterAsync();
        await visitor.GoAsync(Reader);
        await visitor.Page.Locator("input[name=q]").FillAsync("договор");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.WaitForURLAsync(url => url.Contains("q=", StringComparison.Ordinal));
        var groups = visitor.Page.Locator(".group");
        Assert.That(await groups.CountAsync(), Is.GreaterThan(0));
        Assert.That((await groups.AllInnerTextsAsync()).All(text => text.Contains("договор", StringComparison.OrdinalIgnoreCase)), Is.True);
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "show all" }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("#shown")).ToContainTextAsync("All");
    }

    [Test]
    public async Task Search_WordsThatStandNowhere_SaysThatRowsAreHiddenAndNotMissing()
    {
        await using var visitor = await Visitor.EnterAsync();
        await visitor.GoAsync(Reader + "?q=zzzz");
        Assert.That(await visitor.Page.Locator(".group").CountAsync(), Is.Zero);
        Assert.That(await visitor.Page.Locator("#shown").InnerTextAsync(), Does.StartWith("0 of ").And.Contain("not missing from the texts"));
    }

    [Test]
    public async Task NextDifference_FromTheFirst_WalksDownToTheLast([Values] bool isScripted)
    {
        await using var visitor = await Visitor.EnterAsync(new() { JavaScriptEnabled = isScripted });
        await visitor.GoAsync(Reader);
        await visitor.Page.Locator(".first-difference").ClickAsync();
        var walked = new List<string>();
        while (true)
        {
            var here = new Uri(visitor.Page.Url).Fragment;
            Assert.That(walked, Does.Not.Contain(here));
            walked.Add(here);
            await Assertions.Expect(visitor.Page.Locator(here)).ToBeInViewportAsync();
            var next = visitor.Page.Locator($"{here} .next");
            if (await next.CountAsync() == 0)
            {
                break;
            }

            await next.FocusAsync();
            await visitor.Page.Keyboard.PressAsync("Enter");
            await visitor.Page.WaitForURLAsync(url => new Uri(url).Fragment != here);
        }

        var differing = await visitor.Page.Locator(".group.left-only, .group.right-only, .group.crossing").CountAsync();
        Assert.That(walked, Has.Count.GreaterThanOrEqualTo(differing).And.Count.GreaterThan(2));
    }

    [Test]
    public async Task DeepLink_ToAStatement_ShowsItBelowTheNavigation()
    {
        await using var visitor = await Visitor.EnterAsync();
        await visitor.GoAsync(Reader + "#L5");
        var statement = visitor.Page.Locator("#L5");
        await Assertions.Expect(statement).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.That(await statement.EvaluateAsync<bool>("e => { const b = e.getBoundingClientRect(); return e.contains(document.elementFromPoint(b.left + b.width / 2, b.top + 4)); }"), Is.True, "nothing covers it");
        Assert.That(await statement.EvaluateAsync<bool>("e => e.matches(':target')"), Is.True);
    }

    [Test]
    public async Task StatementName_Followed_LeadsToItsPlaceInTheFullTextAndBack()
    {
        await using var visitor = await Visitor.EnterAsync();
        await visitor.GoAsync(Reader);
        var words = (await visitor.Page.Locator("#L5 .words").InnerTextAsync()).Trim();
        await visitor.Page.Locator("#L5 .ref").ClickAsync();
        await visitor.Page.WaitForURLAsync(url => url.Contains("/texts", StringComparison.Ordinal));
        var place = visitor.Page.Locator("#text-L5");
        await Assertions.Expect(place).ToBeInViewportAsync();
        Assert.That(await place.InnerTextAsync(), Does.Contain(words));
    }

    [Test]
    public async Task Languages_Chosen_ComparesTheOtherTexts()
    {
        await using var visitor = await Visitor.EnterAsync(new() { JavaScriptEnabled = false });
        await visitor.GoAsync(Reader);
        var english = await visitor.Page.Locator("select[name=left]").Locator("option").AllInnerTextsAsync();
        var label = english.First(text => text.Contains("English", StringComparison.Ordinal));
        await visitor.Page.Locator("select[name=left]").SelectOptionAsync(new SelectOptionValue { Label = label.Trim() });
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Compare" }).ClickAsync();
        Assert.That(await visitor.Page.Locator(".side.left .words").First.GetAttributeAsync("lang"), Is.EqualTo("en"));
    }

    [Test]
    public async Task Keys_NAndP_WalkTheDifferencesAndSlashLeadsToTheSearch()
    {
        await using var visitor = await Visitor.EnterAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await visitor.GoAsync(Reader);
        await visitor.Page.Keyboard.PressAsync("n");
        var current = visitor.Page.Locator(".group.current");
        await Assertions.Expect(current).ToBeInViewportAsync();
        var first = await current.GetAttributeAsync("id");
        await visitor.Page.Keyboard.PressAsync("n");
        Assert.That(await current.GetAttributeAsync("id"), Is.Not.EqualTo(first));
        await visitor.Page.Keyboard.PressAsync("p");
        Assert.That(await current.GetAttributeAsync("id"), Is.EqualTo(first));
        await visitor.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(visitor.Page.Locator("input[name=q]")).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("n");
        await Assertions.Expect(visitor.Page.Locator("input[name=q]")).ToHaveValueAsync("n");
    }

    [Test]
    public async Task Texts_StatementChosen_BringsItsCounterpartBesideIt()
    {
        await using var visitor = await Visitor.EnterAsync();
        await visitor.GoAsync(Reader.Replace("/read", "/texts", StringComparison.Ordinal));
        var chosen = visitor.Page.Locator(".full").First.Locator(".s[data-others]").Last;
        await chosen.ScrollIntoViewIfNeededAsync();
        // Not by the mouse: the middle of a statement over several lines may lie on another one's link.
        await chosen.DispatchEventAsync("click");
        var counterpart = visitor.Page.Locator(".s.counterpart").First;
        await Assertions.Expect(counterpart).ToBeInViewportAsync();
        Assert.That(await counterpart.GetAttributeAsync("id"), Does.StartWith("text-R"));
    }

    [Test]
    public async Task Texts_OnPaper_AreWholeAndNotScrolled()
    {
        await using var visitor = await Visitor.EnterAsync();
        await visitor.GoAsync(Reader.Replace("/read", "/texts", StringComparison.Ordinal));
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var words = await visitor.Page.Locator(".full").AllInnerTextsAsync();
        Assert.That(words, Has.Count.EqualTo(2));
        foreach (var panel in await visitor.Page.Locator(".full").AllAsync())
        {
            Assert.That(await panel.EvaluateAsync<bool>("e => e.scrollHeight <= e.clientHeight + 1"), Is.True);
        }
    }
}
