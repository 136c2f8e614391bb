using FsCheck;
using FsCheck.Fluent;
using ReadoutDiff.Keyness;

namespace ReadoutDiff.Tests.Keyness;

[TestFixture]
public sealed class LogOddsTests
{
    [Test]
    public void Score_WorkedExample_FollowsThePaper()
    {
        // By hand: 12 of 100 against 4 of 200, prior 2 of 50.
        var score = LogOdds.Score(12, 100, 4, 200, 2, 50);
        Assert.Multiple(() =>
        {
            Assert.That(score.Delta, Is.EqualTo(Math.Log(14.0 / 136) - Math.Log(6.0 / 244)).Within(1e-12));
            Assert.That(score.Variance, Is.EqualTo((1.0 / 14) + (1.0 / 6)).Within(1e-12));
            Assert.That(score.Z, Is.EqualTo(2.9343).Within(1e-3));
        });
    }

    [Test]
    public void Score_MoreNamedByTheFirst_IsPositive() => Assert.That(LogOdds.Score(30, 100, 10, 100, 4, 20).Z, Is.Positive);

    [Test]
    public void Score_RareConcept_StandsOutLessThanAFrequentOneOfTheSameRatio() =>
        Assert.That(LogOdds.Score(2, 1000, 1, 1000, 1, 500).Z, Is.LessThan(LogOdds.Score(200, 1000, 100, 1000, 1, 500).Z));

    [Test]
    public void Score_AllThatIsNamedAnywhere_HasNoOdds() => Assert.That(LogOdds.Score(5, 5, 9, 9, 10, 10).Delta, Is.Zero);

    [Test]
    public void Score_NothingCounted_IsZero() => Assert.That(LogOdds.Score(0, 0, 0, 0, 1, 10).Z, Is.Zero);

    [TestCase(-1, 5, 1, 2)]
    [TestCase(6, 5, 1, 2)]
    [TestCase(1, 5, 0, 2)]
    [TestCase(1, 5, 3, 2)]
    [TestCase(1, 5, 1, double.PositiveInfinity)]
    [TestCase(1, 5, double.NaN, 2)]
    public void Score_NumberOutOfItsRange_IsRefused(long count, long total, double prior, double strength) =>
        Assert.That(() => LogOdds.Score(count, total, 1, 5, prior, strength), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [FsCheck.NUnit.Property]
    public Property Score_SidesSwapped_IsNegated() => Prop.ForAll(Counts(), counts =>
    {
        var one = Score(counts.Mine, counts.Other, counts.Prior);
        var other = Score(counts.Other, counts.Mine, counts.Prior);
        return one.Delta == -other.Delta && one.Variance == other.Variance;
    });

    [FsCheck.NUnit.Property]
    public Property Score_EqualCountsOfEqualTotals_IsZero() => Prop.ForAll(Counts(), counts => Score(counts.Mine, counts.Mine, counts.Prior).Z == 0);

    [FsCheck.NUnit.Property]
    public Property Score_OneCountMoreOfTheSameTotal_IsHigher() => Prop.ForAll(
        Counts(),
        counts => counts.Mine.Count == counts.Mine.Total
            || Score((counts.Mine.Count + 1, counts.Mine.Total), counts.Other, counts.Prior).Delta > Score(counts.Mine, counts.Other, counts.Prior).Delta);

    private static KeynessScore Score((int Count, int Total) mine, (int Count, int Total) other, int prior) =>
        LogOdds.Score(mine.Count, mine.Total, other.Count, other.Total, prior, prior + 100);

    private static Arbitrary<((int Count, int Total) Mine, (int Count, int Total) Other, int Prior)> Counts()
    {
        var body = from count in Gen.Choose(0, 5000) from rest in Gen.Choose(0, 5000) select (count, count + rest);
        return (from mine in body from other in body from prior in Gen.Choose(1, 1000) select (mine, other, prior)).ToArbitrary();
    }
}
