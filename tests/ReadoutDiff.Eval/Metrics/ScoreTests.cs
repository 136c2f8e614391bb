namespace ReadoutDiff.Eval.Metrics;

public sealed class ScoreTests
{
    [Test]
    public void Of_HalfFoundAndHalfRight_GivesEqualPrecisionAndRecall()
    {
        var score = Score.Of(new HashSet<int> { 1, 2 }, new HashSet<int> { 2, 3 });

        Assert.Multiple(() =>
        {
            Assert.That(score.Precision, Is.EqualTo(0.5));
            Assert.That(score.Recall, Is.EqualTo(0.5));
            Assert.That(score.F1, Is.EqualTo(0.5));
        });
    }

    [Test]
    public void F1_NothingFoundNothingExpected_IsOne() => Assert.That(default(Score).F1, Is.EqualTo(1));

    [Test]
    public void Sum_TwoTexts_AddsCountsAndNotShares() =>
        Assert.That(Score.Sum([new Score(1, 1, 1), new Score(9, 9, 0)]).F1, Is.EqualTo(0.1).Within(1e-9));
}
