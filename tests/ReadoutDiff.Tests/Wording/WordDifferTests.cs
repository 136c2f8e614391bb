using ReadoutDiff.Model;
using ReadoutDiff.Wording;

namespace ReadoutDiff.Tests.Wording;

public sealed class WordDifferTests
{
    [TestCase("双方将深化全面战略协作。", "双方将推进全面战略协作。", "深化", "推进", TestName = "Diff_OneChineseWordReplaced_MarksOnlyItsCharacters")]
    [TestCase("Стороны углубят торговлю.", "Стороны расширят торговлю.", "углубят", "расширят", TestName = "Diff_OneRussianWordReplaced_MarksTheWholeWord")]
    [TestCase("The two sides pledged support.", "The two sides offered support.", "pledged", "offered", TestName = "Diff_OneEnglishWordReplaced_MarksTheWholeWord")]
    [TestCase("Trade was 240 billion.", "Trade was 245 billion.", "240", "245", TestName = "Diff_OneFigureReplaced_MarksTheWholeNumber")]
    [TestCase("Мир, труд.", "Мир; труд.", ",", ";", TestName = "Diff_PunctuationReplaced_IsAChange")]
    [TestCase("a b", "a\u00A0b", " ", "\u00A0", TestName = "Diff_SpaceReplacedByAnother_IsAChange")]
    [TestCase("見\U00020000说", "見\U00020001说", "\U00020000", "\U00020001", TestName = "Diff_HanOutsideTheBasicPlane_KeepsSurrogatesTogether")]
    [TestCase("caf\u0065\u0301 x", "caf\u0065\u0300 x", "caf\u0065\u0301", "caf\u0065\u0300", TestName = "Diff_CombiningMarkReplaced_KeepsTheWordWhole")]
    public void Diff_OneReplacement_IsMarkedExactly(string left, string right, string removed, string added)
    {
        var diff = Diff(left, right);

        Assert.Multiple(() =>
        {
            Assert.That(Only(diff, WordChangeKind.LeftOnly, left), Is.EqualTo(removed));
            Assert.That(Only(diff, WordChangeKind.RightOnly, right), Is.EqualTo(added));
        });
    }

    [Test]
    public void Diff_SameText_IsOneEqualRun() =>
        Assert.That(Diff("中俄关系 a", "中俄关系 a").Changes, Is.EqualTo([new WordChange(WordChangeKind.Equal, new(0, 6), new(0, 6))]));

    [Test]
    public void Diff_EmptySides_HasNoRuns() => Assert.That(Diff("", "").Changes, Is.Empty);

    [Test]
    public void Diff_WordInserted_ItsSpaceGoesWithIt()
    {
        const string Right = "Стороны очень довольны";

        Assert.That(Only(Diff("Стороны довольны", Right), WordChangeKind.RightOnly, Right), Is.EqualTo("очень "));
    }

    [Test]
    public void Diff_PartOfAText_SpansReferToTheWholeText()
    {
        var diff = new WordDiffer().Diff("xx 中俄", new TextSpan(3, 5), "中美", new TextSpan(0, 2));

        Assert.That(diff.Changes, Is.EqualTo(
        [
            new WordChange(WordChangeKind.Equal, new(3, 4), new(0, 1)),
            new WordChange(WordChangeKind.LeftOnly, new(4, 5), new(1, 1)),
            new WordChange(WordChangeKind.RightOnly, new(5, 5), new(1, 2)),
        ]));
    }

    [Test]
    public void Diff_SeveralSpansOnOneSide_RunsNeverCoverWhatLiesBetween()
    {
        var diff = new WordDiffer().Diff("one skipped two", [new(0, 3), new(12, 15)], "one two", [new(0, 7)]);

        Assert.Multiple(() =>
        {
            Assert.That(diff.Changes.Select(change => change.Left), Has.None.Matches<TextSpan>(span => span.Overlaps(new TextSpan(3, 12))));
            Assert.That(Only(diff, WordChangeKind.RightOnly, "one two"), Is.EqualTo(" "));
        });
    }

    [Test]
    public void Diff_SpanOutsideText_IsRefused() =>
        Assert.That(
            () => new WordDiffer().Diff("ab", new TextSpan(0, 3), "ab", new TextSpan(0, 2)),
            Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Diff_Cancelled_Stops() =>
        Assert.That(
            () => new WordDiffer().Diff("a b", new TextSpan(0, 3), "c d", new TextSpan(0, 3), new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());

    internal static WordDiff Diff(string left, string right, WordDiffOptions? options = null) =>
        new WordDiffer(options).Diff(left, new TextSpan(0, left.Length), right, new TextSpan(0, right.Length));

    internal static string Only(WordDiff diff, WordChangeKind kind, string text) => string.Concat(
        diff.Changes.Where(change => change.Kind == kind).Select(change => (kind == WordChangeKind.RightOnly ? change.Right : change.Left).Of(text)));
}
