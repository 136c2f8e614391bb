using System.Globalization;
using ReadoutDiff.Wording;

namespace ReadoutDiff.Tests.Wording;

public sealed class WordDifferBudgetTests
{
    [Test]
    public void Diff_BudgetSpent_ShowsTheStretchReplacedWholeAndSaysSo()
    {
        var diff = WordDifferTests.Diff("same a b a b a end", "same b a b a b end", new WordDiffOptions { Budget = 1 });

        Assert.Multiple(() =>
        {
            Assert.That(diff.Limits.Select(limit => limit.Code), Is.EqualTo(["word-diff-budget"]));
            Assert.That(diff.Limits[0].Message, Does.Contain("5 words on the left and 5 on the right"));
            Assert.That(diff.Changes.Select(change => change.Kind), Is.EqualTo(
                [WordChangeKind.Equal, WordChangeKind.LeftOnly, WordChangeKind.RightOnly, WordChangeKind.Equal]));
        });
    }

    [Test]
    public void Diff_LongTextsOfTwoRepeatedWords_AreStillComparedWithinTheBudget()
    {
        var left = string.Join(' ', Enumerable.Repeat("да нет", 3_000));
        var right = string.Join(' ', Enumerable.Repeat("нет нет да", 2_000));

        var diff = WordDifferTests.Diff(left, right);

        Assert.Multiple(() =>
        {
            Assert.That(diff.Limits, Is.Empty);
            Assert.That(WordDifferTests.Only(diff, WordChangeKind.Equal, left).Split(' '), Has.Length.GreaterThan(3_000));
        });
    }

    [Test]
    public void Diff_LongTextWithOneWordChanged_FindsThatWordWithinASmallBudget()
    {
        var words = Enumerable.Range(0, 20_000).Select(i => (i % 700).ToString("x", CultureInfo.InvariantCulture) + "w").ToArray();
        var left = string.Join(' ', words);
        words[11_111] = "changed";
        var right = string.Join(' ', words);

        var diff = WordDifferTests.Diff(left, right, new WordDiffOptions { Budget = 1_000 });

        Assert.Multiple(() =>
        {
            Assert.That(diff.Limits, Is.Empty);
            Assert.That(WordDifferTests.Only(diff, WordChangeKind.RightOnly, right), Is.EqualTo("changed"));
        });
    }

    [Test]
    public void Diff_LongTextWithScatteredEdits_ChangesNoMoreWordsThanWereEdited()
    {
        var words = Enumerable.Range(0, 20_000).Select(i => (i * 7919 % 3_001).ToString(CultureInfo.InvariantCulture) + "w").ToArray();
        var left = string.Join(' ', words);
        for (var i = 3; i < words.Length; i += 10)
        {
            words[i] = "edit" + i.ToString(CultureInfo.InvariantCulture);
        }

        var right = string.Join(' ', words);

        var diff = WordDifferTests.Diff(left, right);

        Assert.Multiple(() =>
        {
            Assert.That(diff.Limits, Is.Empty);
            Assert.That(diff.Changes.Count(change => change.Kind == WordChangeKind.RightOnly), Is.EqualTo(2_000));
        });
    }
}
