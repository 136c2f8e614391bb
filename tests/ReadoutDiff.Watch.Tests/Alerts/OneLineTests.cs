using ReadoutDiff.Watch.Alerts;

namespace ReadoutDiff.Watch.Tests.Alerts;

public class OneLineTests
{
    [TestCase(" a\r\n\tb\u0085\u2028c\0 ", "a b c")]
    [TestCase("сло\u200Eво \u202Eтекст\u202C", "слово текст")]
    [TestCase("новое\u00A0слово", "новое слово")]
    [TestCase("", "")]
    [TestCase("\n", "")]
    public void Of_Text_IsOneLineOfTheSameWords(string text, string line) => Assert.That(OneLine.Of(text), Is.EqualTo(line));

    [Test]
    public void Of_LongText_EndsWithAnEllipsisAndNoHalfCharacter() => Assert.That(OneLine.Of("ab😀cd", 4), Is.EqualTo("ab…"));

    [Test]
    public void Of_HalfOfACharacter_IsReplaced() => Assert.That(OneLine.Of("a" + '\uD83D' + "b"), Is.EqualTo("a\uFFFDb"));
}
