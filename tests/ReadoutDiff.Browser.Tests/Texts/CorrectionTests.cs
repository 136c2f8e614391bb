using Microsoft.Playwright;
using ReadoutDiff.Browser.Tests.Browsing;
using ReadoutDiff.Tests.Shared.Room;

namespace ReadoutDiff.Browser.Tests.Texts;

/// <summary>Corrections and notes through their forms, with and without script.</summary>
[TestFixture]
internal sealed class CorrectionTests
{
    [Test]
    public async Task Note_WithMarkup_IsKeptListedAsWordsAndWithdrawn([Values] bool isScripted)
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        await using var visitor = await Visitor.EnterAsync(new() { JavaScriptEnabled = isScripted }, room.Address);
        var page = visitor.Page;
        var meeting = await AddForm.CompareAsync(page, WrittenTexts.Chinese, WrittenTexts.Russian);
        await visitor.GoAsync(meeting + "/statement?name=L3");
        var form = page.Locator("form", new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = "Note", Exact = true }) });
        await form.GetByLabel("Your name").FillAsync(HostileTexts.Title);
        await form.GetByLabel("Your note").FillAsync(HostileTexts.Title);
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await page.WaitForURLAsync("**/read?**");
        await Assertions.Expect(page.Locator("#L3")).ToContainTextAsync(HostileTexts.Title);
        await HostileChecks.AssertUnharmedAsync(visitor);
        await visitor.GoAsync(meeting + "/statement?name=L3");
        await Assertions.Expect(page.Locator("#corrections")).ToContainTextAsync(HostileTexts.Title);
        await HostileChecks.AssertUnharmedAsync(visitor);

        await visitor.GoAsync("/corrections");
        await HostileChecks.AssertUnharmedAsync(visitor);
        await page.GetByRole(AriaRole.Button, new() { Name = "Withdraw" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("withdrawn by");
    }

    [Test]
    public async Task Pairing_TakenAway_ShowsTheStatementAlone()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        await using var visitor = await Visitor.EnterAsync(new() { JavaScriptEnabled = false }, room.Address);
        var page = visitor.Page;
        var meeting = await AddForm.CompareAsync(page, WrittenTexts.Chinese, WrittenTexts.Russian);
        await visitor.GoAsync(meeting + "/read");
        var name = (await page.Locator(".group:not(.left-only):not(.right-only) article.left").Last.GetAttributeAsync("id"))!;
        await visitor.GoAsync($"{meeting}/statement?name={name}");
        var form = page.Locator("form", new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = "What corresponds to it" }) });
        await form.GetByLabel("Your name").FillAsync("A reader");
        await form.Locator("input[name=counterparts]").FillAsync("");
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await page.WaitForURLAsync("**/read?**");
        await Assertions.Expect(page.Locator($".group.left-only:has(#{name})")).ToContainTextAsync("by hand");
    }
}
