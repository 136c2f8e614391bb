using ReadoutDiff.Corrections;
using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Corrections;

public sealed class TextAnchorTests
{
    [Test]
    public void Of_InTheMiddle_KeepsWordsAndContext()
    {
        var anchor = Anchor("One. Two. Three.", "Two.");
        Assert.That((anchor.Span, anchor.Quote, anchor.Before, anchor.After, anchor.IsRepeated), Is.EqualTo((new TextSpan(5, 9), "Two.", "One. ", " Three.", false)));
    }

    [TestCase(-1, 2)]
    [TestCase(3, 3)]
    [TestCase(3, 2)]
    [TestCase(0, 100)]
    public void Of_NoSpanOfTheText_IsRefused(int start, int end) =>
        Assert.That(() => TextAnchor.Of("One. Two.", new TextSpan(start, end)), Throws.TypeOf<ArgumentOutOfRangeException>());

    [TestCase("Да. Нет. Да. ", 2)]
    [TestCase("谢谢。谢谢。谢谢。", 1)]
    public void Find_RepeatedWordsInTheSameText_AreToldApartByPosition(string text, int occurrence)
    {
        var words = text[..text.IndexOf(text[2] == '。' ? '。' : ' ', StringComparison.Ordinal)];
        var at = -1;
        for (var i = 0; i < occurrence; i++)
        {
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
        }

        var span = new TextSpan(at, at + words.Length);
        Assert.That(TextAnchor.Of(text, span).Find(text), Is.EqualTo(span));
    }

    [Test]
    public void Find_WordsGoneButStandingElsewhere_IsNone()
    {
        // The title was changed; the same words in the body are not the title.
        var anchor = TextAnchor.Of("Talks were held\nThe two met in Beijing on Monday for the third time.\nTalks were held in a small circle.", new TextSpan(0, 15));
        Assert.That(anchor.Find("A meeting\nThe two met in Beijing on Monday for the third time.\nTalks were held in a small circle."), Is.Null);
    }

    [Test]
    public void Find_OtherOccurrenceMovedToTheOldPosition_IsNotTaken()
    {
        const string Old = "В.Путин: Спасибо. Мы рады видеть вас у нас в гостях. Спасибо. На этом мы закончим нашу встречу.";
        var first = Anchor(Old, "Спасибо.");
        var now = Old[9..];
        var moved = "123456789Здесь стоит много новых слов. " + now[9..];
        Assert.That(first.Find(moved), Is.Null.Or.Matches<TextSpan>(span => span.Start != moved.LastIndexOf("Спасибо.", StringComparison.Ordinal)));
    }

    [Test]
    public void Find_ContextChangedOnOneSide_IsFoundByTheOther()
    {
        var anchor = Anchor("A first sentence stands here. Xi thanked Putin. A last sentence stands here.", "Xi thanked Putin.");
        const string Now = "Quite another beginning. Xi thanked Putin. A last sentence stands here.";
        Assert.That(anchor.Find(Now)!.Value.Start, Is.EqualTo(Now.IndexOf("Xi", StringComparison.Ordinal)));
    }

    [Test]
    public void Find_ContextChangedOnBothSides_IsNone()
    {
        var anchor = Anchor("A first sentence stands here. Xi thanked Putin. A last sentence stands here.", "Xi thanked Putin.");
        Assert.That(anchor.Find("Quite another beginning! Xi thanked Putin. Quite another end!"), Is.Null);
    }

    [Test]
    public void Find_WordThatHasGrown_IsNone()
    {
        var anchor = Anchor("Как известно всем, Путин отметил", "Путин отметил");
        Assert.That(anchor.Find("Как известно всем, Путин отметила"), Is.Null);
    }

    [Test]
    public void Find_LetterThatHasBecomeAnotherByAMark_IsNone()
    {
        var anchor = Anchor("Стоит здесь давно и прочно все", "все");
        Assert.That(anchor.Find("Стоит здесь давно и прочно все\u0308"), Is.Null);
    }

    [Test]
    public void Find_SeveralInTheirContext_IsTheOneWhoseContextIsWhole()
    {
        const string Old = "Си Цзиньпин: Благодарю вас.\nВ.Путин: Спасибо.\nСи Цзиньпин: До свидания.\nВ.Путин: Спасибо.\nСи Цзиньпин: Доброго пути.";
        var second = TextAnchor.Of(Old, new TextSpan(Old.LastIndexOf("Спасибо.", StringComparison.Ordinal), Old.LastIndexOf("Спасибо.", StringComparison.Ordinal) + 8));
        var now = "Стенограмма встречи.\n" + Old;
        Assert.That(second.Find(now)!.Value.Start, Is.EqualTo(now.LastIndexOf("Спасибо.", StringComparison.Ordinal)));
    }

    [Test]
    public void Find_OfAnAnchorFromElsewhere_NeedsNoState()
    {
        var anchor = Anchor("One is here. Two is there. Three is gone.", "Two is there.") with { State = "" };
        Assert.That(anchor.Find("One is here. Two is there. Three is gone."), Is.EqualTo(new TextSpan(13, 26)));
    }

    [TestCase(-5, 0)]
    [TestCase(int.MinValue, int.MaxValue)]
    [TestCase(5, 2)]
    public void Find_PlaceThatCannotBe_IsPassedOver(int start, int end) =>
        Assert.That(new TextAnchor(new TextSpan(start, end), "gone", "", "").Find("One is here."), Is.Null);

    [Test]
    public void Find_WordsThatStandEverywhere_AreNotTakenForOthers()
    {
        var text = new string('a', 100_000);
        var anchor = TextAnchor.Of(text, new TextSpan(50_000, 50_001));
        Assert.That((anchor.IsRepeated, anchor.Find(text), anchor.Find(text + "a")), Is.EqualTo((true, (TextSpan?)anchor.Span, (TextSpan?)null)));
    }

    private static TextAnchor Anchor(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return TextAnchor.Of(text, new TextSpan(at, at + words.Length));
    }
}
