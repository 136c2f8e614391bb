using ReadoutDiff.Browser.Tests.Browsing;

namespace ReadoutDiff.Browser.Tests.Pages;

/// <summary>The room by the keyboard alone.</summary>
[TestFixture]
internal sealed class KeyboardTests
{
    private const int MostSteps = 60;

    private static IReadOnlyList<RoomPage> All => RoomPage.All;

    [TestCaseSource(nameof(All))]
    public async Task Tab_FromTheTop_StepsOverVisiblePartsWithTheFocusMarked(RoomPage page)
    {
        await using var visitor = await Visitor.EnterAsync();
        await visitor.GoAsync(page.Address);
        var steps = new List<string>();
        var faults = new List<string>();
        for (var step = 0; step < MostSteps; step++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            if (await visitor.Page.EvaluateAsync<string[]?>(PageScripts.Focus) is not [var name, var fault])
            {
                break;
            }

            steps.Add(name);
            if (fault.Length > 0)
            {
                faults.Add($"step {step}, {name}: {fault}");
            }
        }

        Assert.Multiple(() =>
        {
            Assert.That(steps[0], Is.EqualTo("a Skip to the content"));
            Assert.That(steps, Has.Count.GreaterThan(5));
            Assert.That(faults, Is.Empty);
        });
    }

    [TestCaseSource(nameof(All))]
    public async Task SkipLink_Enter_LeadsPastTheNavigation(RoomPage page)
    {
        await using var visitor = await Visitor.EnterAsync();
        await visitor.GoAsync(page.Address);
        await visitor.Page.Keyboard.PressAsync("Tab");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.Keyboard.PressAsync("Tab");
        Assert.That(await visitor.Page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement) || document.querySelector('footer').contains(document.activeElement)"), Is.True);
    }
}
