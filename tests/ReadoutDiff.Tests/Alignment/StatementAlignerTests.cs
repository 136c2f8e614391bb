using ReadoutDiff.Alignment;

namespace ReadoutDiff.Tests.Alignment;

public class StatementAlignerTests
{
    [Test]
    public void Align_StatementWithoutCounterpart_IsNullAligned()
    {
        var groups = Align(new[,] { { 0.9, 0.1 }, { 0.1, 0.2 } });

        Assert.That(groups, Is.EqualTo(new[] { "0~0 OneToOne", "~1 RightOnly", "1~ LeftOnly" }));
    }

    [Test]
    public void Align_NullAlignedStatement_IsScoredByHowUnlikelyItsBestCounterpartIs()
    {
        var sure = Run(new[,] { { 0.9, 0.1 }, { 0.1, 0.02 } }).Groups.Single(g => g.Kind == AlignmentKind.LeftOnly);
        var unsure = Run(new[,] { { 0.9, 0.1 }, { 0.1, 0.35 } }).Groups.Single(g => g.Kind == AlignmentKind.LeftOnly);

        Assert.That(sure.Score, Is.GreaterThan(unsure.Score).And.LessThanOrEqualTo(1));
    }

    [Test]
    public void Align_TwoStatementsWantTheSameCounterpart_TotalDecides()
    {
        var groups = Align(new[,] { { 0.9, 0.8 }, { 0.85, 0.1 } });

        Assert.That(groups, Is.EqualTo(new[] { "0~1 OneToOne x", "1~0 OneToOne x" }));
    }

    [Test]
    public void Align_StatementsInOppositeOrder_AreKeptAndFlaggedAsCrossing()
    {
        var groups = Align(new[,] { { 0.1, 0.9, 0.1 }, { 0.9, 0.1, 0.1 }, { 0.1, 0.1, 0.9 } });

        Assert.That(groups, Is.EqualTo(new[] { "0~1 OneToOne x", "1~0 OneToOne x", "2~2 OneToOne" }));
    }

    [Test]
    public void Align_SentenceSplitInTwo_IsOneToMany()
    {
        var groups = Align(new[,] { { 0.9, 0.7, 0.1 }, { 0.1, 0.1, 0.9 } });

        Assert.That(groups, Is.EqualTo(new[] { "0~0,1 OneToMany", "1~2 OneToOne" }));
    }

    [Test]
    public void Align_TwoSentencesToldInOne_IsManyToOne()
    {
        var groups = Align(new[,] { { 0.6 }, { 0.9 }, { 0.7 }, { 0.1 } });

        Assert.That(groups, Is.EqualTo(new[] { "0,1,2~0 ManyToOne", "3~ LeftOnly" }));
    }

    [Test]
    public void Align_TwoSentencesRecutAsTwoOthers_IsManyToMany()
    {
        var groups = Align(new[,] { { 0.9, 0.6 }, { 0.6, 0.1 } }, new AlignmentOptions { PairThreshold = 0.65, MergeThreshold = 0.5 });

        Assert.That(groups, Is.EqualTo(new[] { "0,1~0,1 ManyToMany" }));
    }

    [Test]
    public void Align_LikelyStatementThatIsNoNeighbour_DoesNotJoinTheGroup()
    {
        var groups = Align(new[,] { { 0.9, 0.1, 0.7 }, { 0.1, 0.9, 0.1 } });

        Assert.That(groups, Is.EqualTo(new[] { "0~0 OneToOne", "1~1 OneToOne", "~2 RightOnly" }));
    }

    [Test]
    public void Align_EquallyLikelyCounterparts_TheOneAtTheSamePlaceIsTaken()
    {
        var groups = Align(new[,] { { 0.8, 0.8, 0.8 }, { 0.8, 0.8, 0.8 }, { 0.8, 0.8, 0.8 } });

        Assert.That(groups, Is.EqualTo(new[] { "0~0 OneToOne", "1~1 OneToOne", "2~2 OneToOne" }));
    }

    [Test]
    public void Align_EmptyText_LeavesAllOfTheOtherAlone()
    {
        var alignment = new StatementAligner(new FixedSimilarity((_, _) => 1)).Align(Texts.OfCount("cn", 2), Texts.OfCount("ru", 0));

        Assert.That(alignment.Groups.Select(Describe), Is.EqualTo(new[] { "0~ LeftOnly", "1~ LeftOnly" }));
    }

    [Test]
    public void Align_RightOnlyStatements_StandAfterTheGroupBeforeThem()
    {
        var groups = Align(new[,] { { 0, 0.9, 0, 0 }, { 0, 0, 0, 0.9 } });

        Assert.That(groups, Is.EqualTo(new[] { "~0 RightOnly", "0~1 OneToOne", "~2 RightOnly", "1~3 OneToOne" }));
    }

    [Test]
    public void Align_BudgetSpent_StillPairsAndSaysSo()
    {
        var alignment = Run(new[,] { { 0.9, 0.1 }, { 0.1, 0.8 } }, new AlignmentOptions { WorkBudget = 1 });

        Assert.Multiple(() =>
        {
            Assert.That(alignment.Groups.Select(Describe), Is.EqualTo(new[] { "0~0 OneToOne", "1~1 OneToOne" }));
            Assert.That(alignment.Limits.Select(limit => limit.Code), Is.EqualTo(new[] { "alignment-budget" }));
        });
    }

    [Test]
    public void Align_TextsBeyondTheBound_AlignsTheOpeningsAndClaimsNothingOfTheRest()
    {
        var alignment = new StatementAligner(new FixedSimilarity((i, j) => i == j ? 0.9 : 0.1), new AlignmentOptions { MaxPairs = 4 })
            .Align(Texts.OfCount("cn", 3), Texts.OfCount("ru", 2));

        Assert.Multiple(() =>
        {
            Assert.That(alignment.Groups.Select(Describe), Is.EqualTo(new[] { "0~0 OneToOne", "1~1 OneToOne", "2~ LeftOnly" }));
            Assert.That(alignment.Groups[2].Score, Is.Zero);
            Assert.That(alignment.Limits.Select(limit => limit.Code), Is.EqualTo(new[] { "alignment-length" }));
        });
    }

    [Test]
    public void Align_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var aligner = new StatementAligner(new FixedSimilarity((_, _) => 1));

        Assert.That(() => aligner.Align(Texts.OfCount("cn", 2), Texts.OfCount("ru", 2), source.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    internal static string Describe(AlignedGroup group) =>
        $"{string.Join(',', group.Left)}~{string.Join(',', group.Right)} {group.Kind}{(group.IsCrossing ? " x" : "")}";

    private static string[] Align(double[,] scores, AlignmentOptions? options = null) => [.. Run(scores, options).Groups.Select(Describe)];

    private static StatementAlignment Run(double[,] scores, AlignmentOptions? options = null) =>
        new StatementAligner(new FixedSimilarity(scores), options).Align(Texts.OfCount("cn", scores.GetLength(0)), Texts.OfCount("ru", scores.GetLength(1)));
}
