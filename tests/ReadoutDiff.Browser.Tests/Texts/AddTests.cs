using Microsoft.Playwright;
using ReadoutDiff.Browser.Tests.Browsing;
using ReadoutDiff.Tests.Shared.Room;

namespace ReadoutDiff.Browser.Tests.Texts;

/// <summary>Bringing texts through the form.</summary>
[TestFixture]
internal sealed class AddTests
{
    [Test]
    public async Task Paste_TwoTexts_OpensTheirComparison([Values] bool isScripted)
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        await using var visitor = await Visitor.EnterAsync(new() { JavaScriptEnabled = isScripted }, room.Address);
        await visitor.GoAsync("/add");
        await AddForm.PasteAsync(visitor.Page, WrittenTexts.Chinese, WrittenTexts.Russian);
        await visitor.Page.WaitForURLAsync("**/meetings/1");
        Assert.That(await visitor.Page.Locator("h1").InnerTextAsync(), Does.Contain("Xi Jinping").And.Contain("Putin"));
        Assert.That(visitor.Complaints, Is.Empty);
    }

    [Test]
    public async Task Paste_ByTheKeyboardAlone_OpensTheirComparison()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        await using var visitor = await Visitor.EnterAsync(room: room.Address);
        await visitor.GoAsync("/");
        await StepToAsync(visitor.Page, "a[href='/add']");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.WaitForURLAsync("**/add");
        await StepToAsync(visitor.Page, "#words-0");
        await visitor.Page.Keyboard.InsertTextAsync(WrittenTexts.Chinese);
        await StepToAsync(visitor.Page, "#words-1");
        await visitor.Page.Keyboard.InsertTextAsync(WrittenTexts.Russian);
        await StepToAsync(visitor.Page, "form.add button[type=submit]");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.WaitForURLAsync("**/meetings/1");
    }

    [Test]
    public async Task Paste_OneTextOnly_SaysWhatIsMissingAndKeepsTheWords()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        await using var visitor = await Visitor.EnterAsync(room: room.Address);
        await visitor.GoAsync("/add");
        await AddForm.PasteAsync(visitor.Page, WrittenTexts.Chinese, "");
        var problems = visitor.Page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(problems).ToContainTextAsync("Nothing was stored yet");
        await Assertions.Expect(problems).ToContainTextAsync("Second text");
        await Assertions.Expect(visitor.Page.Locator("#words-0")).ToHaveValueAsync(WrittenTexts.Chinese.ReplaceLineEndings("\n"));
        Assert.That(await room.Archive.MeetingAsync(1), Is.Null);
    }

    [Test]
    public async Task File_OfASavedPage_IsReadAndNotRun()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        await using var visitor = await Visitor.EnterAsync(room: room.Address);
        await visitor.GoAsync("/add");
        await visitor.Page.Locator("#words-0").FillAsync(WrittenTexts.Chinese);
        await visitor.Page.Locator("#file-1").SetInputFilesAsync(new FilePayload
        {
            Name = "saved\"><script>.html",
            MimeType = "text/html",
            Buffer = System.Text.Encoding.UTF8.GetBytes(HostilePage.Html),
        });
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Compare" }).ClickAsync();
        await visitor.Page.WaitForURLAsync("**/meetings/1");
        await HostileChecks.AssertUnharmedAsync(visitor);
        await visitor.GoAsync("/meetings/1/texts");
        Assert.That(await visitor.Page.Locator(".full").AllInnerTextsAsync(), Has.Some.Contains("рост взаимной торговли"));
        await HostileChecks.AssertUnharmedAsync(visitor);
    }

    private static async Task StepToAsync(IPage page, string selector)
    {
        for (var step = 0; step < 40; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"40 steps of the tabulator do not reach {selector}");
    }
}
