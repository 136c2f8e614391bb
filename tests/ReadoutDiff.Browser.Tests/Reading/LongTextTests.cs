using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using ReadoutDiff.Browser.Tests.Browsing;
using ReadoutDiff.Browser.Tests.Texts;
using ReadoutDiff.Tests.Shared.Room;

namespace ReadoutDiff.Browser.Tests.Reading;

/// <summary>The reader with two thousand statements a side.</summary>
[TestFixture]
internal sealed class LongTextTests
{
    private const int Statements = 2000;

    [Test]
    public async Task Reader_TwoThousandStatementsASide_IsFilteredSearchedAndWalked()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        await using var visitor = await Visitor.EnterAsync(room: room.Address);
        visitor.Page.SetDefaultTimeout(60_000);
        var meeting = await AddForm.CompareAsync(visitor.Page, Chinese(), Russian());

        await visitor.GoAsync(meeting + "/read");
        var rows = await visitor.Page.Locator(".group").CountAsync();
        await visitor.Page.Keyboard.PressAsync("n");
        await Assertions.Expect(visitor.Page.Locator(".group.current")).ToBeInViewportAsync();
        await visitor.GoAsync("/about");
        await visitor.GoAsync($"{meeting}/read#L{Statements}");
        await Assertions.Expect(visitor.Page.Locator($"#L{Statements}")).ToBeInViewportAsync();
        await visitor.Page.Keyboard.PressAsync("p");
        await visitor.Page.GotoAsync($"{meeting}/read#L{Statements / 2}");
        await Assertions.Expect(visitor.Page.Locator($"#L{Statements / 2}")).ToBeInViewportAsync();
        await visitor.Page.Locator("input[name=q]").FillAsync("台湾");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.WaitForURLAsync(url => url.Contains("q=", StringComparison.Ordinal));

        Assert.Multiple(async () =>
        {
            Assert.That(rows, Is.GreaterThanOrEqualTo(Statements));
            Assert.That(await visitor.Page.Locator(".group").CountAsync(), Is.InRange(1, rows / 2));
            Assert.That(visitor.Complaints, Is.Empty);
        });
    }

    private static string Chinese()
    {
        var text = new StringBuilder("国家主席习近平同俄罗斯总统普京举行会谈\n\n2031年3月4日，国家主席习近平同俄罗斯总统普京举行会谈。\n");
        for (var number = 1; number < Statements; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"习近平指出，第{number}项{(number % 100 == 7 ? "涉及台湾问题" : "合作进展顺利")}。{(number % 5 == 0 ? "\n" : "")}");
        }

        return text.ToString();
    }

    private static string Russian()
    {
        var text = new StringBuilder("Переговоры с Председателем КНР Си Цзиньпином\n\n4 марта 2031 года\nВладимир Путин провёл переговоры с Председателем КНР Си Цзиньпином.\n");
        for (var number = 1; number < Statements; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Владимир Путин отметил, что пункт {number} сотрудничества выполняется. {(number % 5 == 0 ? "\n" : "")}");
        }

        return text.ToString();
    }
}
