using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ReadoutDiff.Browser.Tests.Browsing;

namespace ReadoutDiff.Browser.Tests.Pages;

/// <summary>The Web Content Accessibility Guidelines 2.2, levels A and AA, as far as axe-core can check them.</summary>
[TestFixture]
internal sealed class AccessibilityTests
{
    private static readonly string[] Levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    private static IReadOnlyList<RoomPage> All => RoomPage.All;

    [TestCaseSource(nameof(All))]
    public async Task Page_LightDarkAndNarrow_HasNoViolation(RoomPage page)
    {
        await using var visitor = await Visitor.EnterAsync(new() { ColorScheme = ColorScheme.Light });
        await visitor.GoAsync(page.Address);
        await visitor.Page.EvaluateAsync(PageScripts.LayOutAll);
        var light = await ViolationsAsync(visitor.Page, new() { RunOnly = RunOnlyOptions.Tags(Levels) });
        // A scheme changes colours alone, a width all else.
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await ViolationsAsync(visitor.Page, new() { RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block") });
        await visitor.Page.SetViewportSizeAsync(360, 740);
        var narrow = await ViolationsAsync(visitor.Page, new() { RunOnly = RunOnlyOptions.Tags(Levels), Rules = new() { ["color-contrast"] = new() { Enabled = false } } });
        Assert.Multiple(() =>
        {
            Assert.That(light, Is.Empty, "light");
            Assert.That(dark, Is.Empty, "dark");
            Assert.That(narrow, Is.Empty, "narrow");
        });
    }

    private static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, AxeRunOptions options)
    {
        options.ResultTypes = [ResultType.Violations];
        var found = await page.RunAxe(options);
        return
        [
            .. found.Violations.Select(violation =>
                $"{violation.Id}: {violation.Help}: {violation.Nodes.Length} times, first {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html + " " + string.Join("; ", node.Any.Select(check => check.Message))))}"),
        ];
    }
}
