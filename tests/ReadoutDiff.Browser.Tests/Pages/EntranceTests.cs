using Microsoft.Playwright;
using ReadoutDiff.Browser.Tests.Browsing;
using ReadoutDiff.Tests.Shared.Room;

namespace ReadoutDiff.Browser.Tests.Pages;

/// <summary>A room that asks for a key, and pages that are not there.</summary>
[TestFixture]
internal sealed class EntranceTests
{
    private const string Key = "a key for the tests alone";

    [Test]
    public async Task Key_Typed_OpensThePageThatWasAskedFor([Values] bool isScripted)
    {
        await using var room = await FixtureRoom.OpenAsync(FixtureRoom.Open with { ApiKey = Key }, isEmpty: true);
        await using var visitor = await Visitor.EnterAsync(new() { JavaScriptEnabled = isScripted }, room.Address);
        await visitor.GoAsync("/add");
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("key");
        Assert.That(await visitor.Page.EvaluateAsync<string[]>(PageScripts.Overflowing), Is.Empty);
        await visitor.Page.Locator("input[name=key]").FillAsync("not the key, but long enough");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await visitor.Page.Locator("input[name=key]").FillAsync(Key);
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.WaitForURLAsync("**/add");
        await Assertions.Expect(visitor.Page.Locator("#words-0")).ToBeVisibleAsync();
    }

    [TestCase("/meetings/999")]
    [TestCase("/nowhere/<script>")]
    [TestCase("/meetings/2/statement?name=L999")]
    public async Task Page_ThatIsNotThere_SaysSoAndLeadsBack(string path)
    {
        await using var visitor = await Visitor.EnterAsync();
        Assert.That(await visitor.GoAsync(path), Is.EqualTo(404));
        await visitor.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link).First.ClickAsync();
        await visitor.Page.WaitForURLAsync(url => new Uri(url).AbsolutePath == "/");
    }
}
