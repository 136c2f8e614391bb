using Microsoft.Playwright;
using ReadoutDiff.Browser.Tests.Browsing;
using ReadoutDiff.Tests.Shared.Room;

namespace ReadoutDiff.Browser.Tests.Texts;

/// <summary>Someone who opens the room for the first time.</summary>
[TestFixture]
internal sealed class NewUserTests
{
    [Test]
    public async Task NewUser_PastesTwoReadouts_SeesWhoMentionedTheAnniversary_CorrectsASpeaker_ExportsTheReport([Values] bool isScripted)
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        await using var visitor = await Visitor.EnterAsync(new() { JavaScriptEnabled = isScripted }, room.Address);
        var page = visitor.Page;

        await visitor.GoAsync("/");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Compare two readouts" }).ClickAsync();
        await AddForm.PasteAsync(page, WrittenTexts.Chinese, WrittenTexts.Russian);
        await page.Locator("nav.tabs").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Concept matrix", Exact = true }).ClickAsync();
        var anniversary = page.Locator("tr.left-only", new() { HasText = "anniversary" });
        await Assertions.Expect(anniversary.First.Locator(".cell.right")).ToContainTextAsync("not found");
        await Assertions.Expect(page.Locator("tr:not(.left-only)", new() { HasText = "anniversary" })).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Link, new() { Name = "Side by side" }).ClickAsync();
        var statement = page.Locator("article.st.right", new() { HasText = "рост взаимной торговли" });
        await Assertions.Expect(statement).ToContainTextAsync("Vladimir Putin");
        await statement.GetByRole(AriaRole.Link, new() { Name = "Correct or note" }).ClickAsync();
        var form = page.Locator("form", new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = "Who says it" }) });
        await form.GetByLabel("Your name").FillAsync("A first reader");
        await form.GetByLabel("Speaker").SelectOptionAsync("xi-jinping");
        await form.GetByRole(AriaRole.Button, new() { Name = "Correct the speaker" }).ClickAsync();
        await page.WaitForURLAsync("**/read?**");
        await Assertions.Expect(statement).ToContainTextAsync("Xi Jinping");
        var address = await page.GetByRole(AriaRole.Link, new() { Name = "HTML report" }).GetAttributeAsync("href");
        var report = await page.APIRequest.GetAsync(address!);
        Assert.That(report.Status, Is.EqualTo(200));
        Assert.That(await report.TextAsync(), Does.Contain("A first reader").And.Contain("75周年").And.Contain("рост взаимной торговли"));
        Assert.That(visitor.Complaints, Is.Empty);
    }
}
