using FsCheck;
using FsCheck.Fluent;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Reports.Tests;

[TestFixture]
public sealed class VisibleTextTests
{
    [TestCase("\u001b[31mred\u001b[0m", "[31mred[0m")]
    [TestCase("a\r\n\tb", "a b")]
    [TestCase("\u202Eabc\u202C\u200F\u2066", "abc")]
    [TestCase("习近平 Си 👍", "习近平 Си 👍")]
    public void Line_TextWithControls_KeepsOnlyWhatPrints(string text, string expected) =>
        Assert.That(VisibleText.Line(text), Is.EqualTo(expected));

    [Test]
    public void Line_LoneSurrogate_BecomesTheReplacementCharacter() =>
        Assert.That(VisibleText.Line(['\uD83D', ' ', 'x']), Is.EqualTo("\uFFFD x"));

    [FsCheck.NUnit.Property]
    public Property Line_AnyText_KeepsEveryLetterInOrder() => Prop.ForAll<string>(text =>
        Letters(VisibleText.Line(text ?? "")) == Letters(text ?? ""));

    [FsCheck.NUnit.Property]
    public Property Fit_AnyText_IsNoWiderThanAllowed() => Prop.ForAll<string, byte>((text, width) =>
        CellWidth.Of(CellWidth.Fit(VisibleText.Line(text ?? ""), width)) <= width);

    [TestCase("stress", 4, "stressed 4/5")]
    [TestCase("point-out", 3, "pointed out 3/5")]
    [TestCase("reply", 2, "replied 2/5")]
    [TestCase("say", 2, "said 2/5")]
    [TestCase("none", 0, "")]
    public void WithStrength_Act_ReadsInThePast(string id, int strength, string expected) =>
        Assert.That(ActNames.WithStrength(new SpeechAct(id, strength)), Is.EqualTo(expected));

    private static string Letters(string text) => string.Concat(text.EnumerateRunes().Where(System.Text.Rune.IsLetterOrDigit));
}
