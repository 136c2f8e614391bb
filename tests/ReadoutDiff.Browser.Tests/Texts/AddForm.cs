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
}
