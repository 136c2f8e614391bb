using Microsoft.Playwright;
using ReadoutDiff.Browser.Tests.Browsing;

namespace ReadoutDiff.Browser.Tests.Pages;

/// <summary>What holds of every page of the room.</summary>
[TestFixture]
internal sealed class PageTests
{
    private static IReadOnlyList<RoomPage> All => RoomPage.All;

    [TestCaseSource(nameof(All))]
    public async Task Page_Opened_LoadsWithoutComplaint(RoomPage page)
    {
        await using var visitor = await Visitor.EnterAsync();
        var status = await visitor.GoAsync(page.Address);
        Assert.That(status, Is.EqualTo(200));
        Assert.That(await visitor.Page.Locator("h1").CountAsync(), Is.EqualTo(1));
        Assert.That(await visitor.Page.TitleAsync(), Does.EndWith("ReadoutDiff"));
        Assert.That(visitor.Complaints, Is.Empty);
    }

    [TestCaseSource(nameof(All))]
    public async Task Page_WithoutScript_ShowsTheSameWords(RoomPage page)
    {
        await using var scripted = await Visitor.EnterAsync();
        await scripted.GoAsync(page.Address);
        await using var plain = await Visitor.EnterAsync(new() { JavaScriptEnabled = false });
        await plain.GoAsync(page.Address);
        var words = await plain.Page.Locator("main").InnerTextAsync();
        Assert.That(words.Trim(), Is.Not.Empty);
        Assert.That(await scripted.Page.EvaluateAsync<string>(PageScripts.WordsOfServer), Is.EqualTo(await plain.Page.EvaluateAsync<string>(PageScripts.WordsOfServer)));
        Assert.That(plain.Complaints, Is.Empty);
    }

    [TestCaseSource(nameof(All))]
    public async Task Page_OnNarrowScreen_DoesNotScrollSideways(RoomPage page)
    {
        await using var visitor = await Visitor.EnterAsync(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        await visitor.GoAsync(page.Address);
        Assert.That(await visitor.Page.EvaluateAsync<string[]>(PageScripts.Overflowing), Is.Empty, "at 360 px");
        await visitor.Page.SetViewportSizeAsync(320, 740);
        Assert.That(await visitor.Page.EvaluateAsync<string[]>(PageScripts.Overflowing), Is.Empty, "at 320 px, as on a screen of 1280 px at 400 %");
    }

    [TestCaseSource(nameof(All))]
    public async Task Page_OnPaper_HasItsWordsAndNoControls(RoomPage page)
    {
        await using var visitor = await Visitor.EnterAsync();
        await visitor.GoAsync(page.Address);
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        Assert.Multiple(async () =>
        {
            Assert.That(await visitor.Page.EvaluateAsync<string[]>(PageScripts.VisibleControls), Is.Empty, "controls");
            Assert.That(await visitor.Page.EvaluateAsync<string[]>(PageScripts.CutWords), Is.Empty, "boxes that cut or hide words");
            Assert.That(await visitor.Page.EvaluateAsync<double>(PageScripts.Darkness), Is.LessThan(0.05), "paper is white in a dark scheme too");
        });
    }

    [TestCaseSource(nameof(All))]
    public async Task Page_InDarkScheme_IsDark(RoomPage page)
    {
        await using var visitor = await Visitor.EnterAsync(new() { ColorScheme = ColorScheme.Dark });
        await visitor.GoAsync(page.Address);
        Assert.That(await visitor.Page.EvaluateAsync<double>(PageScripts.Darkness), Is.GreaterThan(0.8));
    }
}
