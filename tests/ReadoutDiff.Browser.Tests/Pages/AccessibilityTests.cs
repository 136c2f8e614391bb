using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ReadoutDiff.Browser.Tests.Browsing;

namespace ReadoutDiff.Browser.Tests.Pages;

/// <summary>The Web Content Accessibility Guidelines 2.2, levels A and AA, as far as axe-core can check them.</summary>
[TestFixture]
internal sealed class AccessibilityTests
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"),
        ResultTypes = [ResultType.Violations],
    };

    private static IReadOnlyList<RoomPage> All => RoomPage.All;

    [TestCaseSource(nameof(All))]
    public Task Page_Light_HasNoViolation(RoomPage page) => HasNoViolationAsync(page, new() { ColorScheme = ColorScheme.Light });

    [TestCaseSource(nameof(All))]
    public Task Page_Dark_HasNoViolation(RoomPage page) => HasNoViolationAsync(page, new() { ColorScheme = ColorScheme.Dark });

    [TestCaseSource(nameof(All))]
    public Task Page_Narrow_HasNoViolation(RoomPage page) => HasNoViolationAsync(page, new() { ViewportSize = new() { Width = 360, Height = 740 } });

    private static async Task HasNoViolationAsync(RoomPage page, BrowserNewContextOptions look)
    {
        await using var visitor = await Visitor.EnterAsync(look);
        await visitor.GoAsync(page.Address);
        var found = await visitor.Page.RunAxe(Rules);
        Assert.That(found.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help}: {violation.Nodes.Length} times, first {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}"), Is.Empty);
    }
}
