using Microsoft.Playwright;

namespace ReadoutDiff.Browser.Tests.Texts;

/// <summary>The form for new texts.</summary>
internal static class AddForm
{
    /// <summary>Pastes two texts and sends them.</summary>
    public static async Task PasteAsync(IPage page, string first, string second)
    {
        await page.Locator("#words-0").FillAsync(first);
        await page.Locator("#words-1").FillAsync(second);
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare" }).ClickAsync();
    }

    /// <summary>Pastes two texts as a new meeting and waits for their comparison.</summary>
    /// <returns>The meeting's address within the room.</returns>
    public static async Task<string> CompareAsync(IPage page, string first, string second)
    {
        await page.GotoAsync("/add");
        await PasteAsync(page, first, second);
        await page.Locator("nav.tabs, [role=alert]").First.WaitForAsync();
        var refused = page.GetByRole(AriaRole.Alert);
        Assert.That(await refused.CountAsync() > 0 ? await refused.InnerTextAsync() : "", Is.Empty);
        return new Uri(page.Url).AbsolutePath;
    }
}
