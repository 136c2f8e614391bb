using ReadoutDiff.Browser.Tests.Browsing;
using ReadoutDiff.Browser.Tests.Pages;

namespace ReadoutDiff.Browser.Tests.Texts;

/// <summary>What must hold of a page whatever words stand in it.</summary>
internal static class HostileChecks
{
    /// <summary>Nothing ran and nothing was asked of another host, the page's frame stands, and nothing reaches out of it or over it.</summary>
    public static async Task AssertUnharmedAsync(Visitor visitor)
    {
        var page = visitor.Page;
        Assert.That(visitor.Complaints, Is.Empty, visitor.Place);
        Assert.That(await page.EvaluateAsync<bool>("() => 'broken' in window"), Is.False, "a script of the text ran");
        Assert.That(await page.EvaluateAsync<int>("() => document.scripts.length"), Is.EqualTo(1), "the room's own script alone");
        Assert.That(await page.EvaluateAsync<string[]>(PageScripts.ActiveMarkup), Is.Empty);
        Assert.That(await page.Locator("header.room nav, main, footer").CountAsync(), Is.EqualTo(3));
        Assert.That(await page.EvaluateAsync<string[]>(PageScripts.Overflowing), Is.Empty, "the page is not widened");
    }
}
