using ReadoutDiff.Alignment;
using ReadoutDiff.Corrections;
using ReadoutDiff.Model;
using ReadoutDiff.Tests.Comparison;

namespace ReadoutDiff.Tests.Corrections;

/// <summary>Groups are written as <c>0,1~2</c>: left statements, right statements; those by hand with an exclamation mark, crossing ones with an x.</summary>
public sealed class AlignmentCorrectorTests
{
    private static readonly AnalyzedReadout Left = Text(Account.Chinese(), "Left");
    private static readonly AnalyzedReadout Right = Text(Account.Russian(), "Right");

    [Test]
    public void Apply_Nothing_IsTheSameAlignment()
    {
        var engine = Engine("0~0", "1~1", "2~", "~2");
        Assert.That(AlignmentCorrector.Apply(engine, Left, Said.Address, Right, Said.OtherAddress, []), Is.SameAs(engine));
    }

    [TestCase("0~0 1~1 2~2", 0, "", "0~! 1~1 2~2 ~0")]
    [TestCase("0~0 1~1 2~ ~2", 2, "2", "0~0 1~1 2~2!")]
    [TestCase("0~0 1~1 2~2", 0, "1", "0~1! 1~ 2~2 ~0")]
    [TestCase("0~0 1~1 2~2", 0, "0", "0~0! 1~1 2~2")]
    [TestCase("0,1~0 2~ ~1 ~2", 0, "1", "0~1!x 1~0x 2~ ~2")]
    [TestCase("0,1~0 2~ ~1 ~2", 0, "", "0~! 1~0 2~ ~1 ~2")]
    [TestCase("0,1~0,1 2~2", 0, "0", "0~0! 1~1 2~2")]
    [TestCase("0~0 1~1 2~2", 1, "1,2", "0~0 1~1,2! 2~")]
    [TestCase("0~0 1~1 2~2", 2, "0", "0~ 1~1x 2~0!x ~2")]
    public void Apply_OneCorrection_GivesTheStatementTheseCounterpartsAndNoOthers(string engine, int statement, string counterparts, string expected) =>
        Assert.That(Told(Apply(engine, Said.Aligned(Left, statement, Right, Orders(counterparts)))), Is.EquivalentTo(expected.Split(' ')));

    [Test]
    public void Apply_SaidOfTheRightText_IsMirrored() =>
        Assert.That(Told(Apply("0~0 1~1 2~2", Said.Aligned(Right, 1, Left, [0], isLeft: false))), Is.EquivalentTo(new[] { "0~1!", "1~", "~0", "2~2" }));

    [Test]
    public void Apply_TwoStatementsWithTheSameCounterpart_BothKeepIt() =>
        Assert.That(
            Told(Apply("0~0 1~1 2~2", Said.Aligned(Left, 0, Right, [0]), Said.Aligned(Left, 1, Right, [0], minutes: 1))),
            Is.EquivalentTo(new[] { "0,1~0!", "2~2", "~1" }));

    [Test]
    public void Apply_TwiceTheSameStatement_TheLaterHoldsInWhateverOrderTheyCome()
    {
        var early = Said.Aligned(Left, 0, Right, [1]);
        var late = Said.Aligned(Left, 0, Right, [0], minutes: 1);
        foreach (var corrected in new[] { Apply("0~0 1~1 2~2", early, late), Apply("0~0 1~1 2~2", late, early) })
        {
            Assert.That(Told(corrected), Is.EquivalentTo(new[] { "0~0!", "1~", "~1", "2~2" }));
            Assert.That(corrected.Corrections.Single().Applied.Correction, Is.EqualTo(late));
        }
    }

    [Test]
    public void Apply_ToldWithWhatTheEngineSaid()
    {
        var corrected = Apply("0~0 1~1 2~2", Said.Aligned(Left, 0, Right, [1, 2]));
        var applied = corrected.Corrections.Single().Applied;
        Assert.That((string.Join(' ', applied.Was), string.Join(' ', applied.Is), applied.IsChange), Is.EqualTo(("s1", "s2 s3", true)));
        Assert.That(corrected.Groups.Single(group => group.IsCorrected).Score, Is.EqualTo(1));
        Assert.That(corrected.Groups.Single(group => group.Left is [1]).Score, Is.Zero);
    }

    [Test]
    public void Apply_CounterpartThatIsGone_IsToldAsALimitAndNotAppliedInPart()
    {
        var other = Text(Account.Russian(), "Other");
        var correction = Said.Aligned(Left, 0, Right, [1]);
        var lost = correction with { Counterparts = [correction.Counterparts[0], Said.Whole(other, 1)] };
        var corrected = Apply("0~0 1~1 2~2", lost);
        Assert.That(Told(corrected), Is.EquivalentTo(new[] { "0~0", "1~1", "2~2" }));
        Assert.That((corrected.Corrections.Count, corrected.Limits.Single().Code), Is.EqualTo((0, LimitCode.CorrectionNotPlaced)));
        Assert.That(corrected.Limits.Single().Message, Does.Contain("counterpart").And.Contain("“Left statement 0 is here.”"));
    }

    [Test]
    public void Apply_OfOtherTexts_IsLeftAlone()
    {
        var engine = Engine("0~0", "1~1", "2~2");
        var correction = Said.Aligned(Left, 0, Right, [1]) with { OtherAddress = "https://third.test/" };
        Assert.That(AlignmentCorrector.Apply(engine, Left, Said.Address, Right, Said.OtherAddress, [correction]), Is.SameAs(engine));
    }

    private static StatementAlignment Apply(string engine, params Correction[] corrections) =>
        AlignmentCorrector.Apply(Engine(engine.Split(' ')), Left, Said.Address, Right, Said.OtherAddress, corrections);

    private static AnalyzedReadout Text(Account account, string name)
    {
        for (var i = 0; i < 3; i++)
        {
            account.Say($"{name} statement {i} is here.", Speaker.Narrator);
        }

        return account.Read(WordLexicon.Usual());
    }

    private static StatementAlignment Engine(params string[] groups) => new(
        [
            .. groups.Select(group =>
            {
                var sides = group.Split('~');
                var (left, right) = (Orders(sides[0]), Orders(sides[1]));
                return new AlignedGroup(left, right, 0.7, AlignmentShape.Of(left.Length, right.Length), IsCrossing: false);
            }),
        ],
        []);

    private static int[] Orders(string orders) => orders.Length == 0 ? [] : [.. orders.Split(',').Select(order => int.Parse(order, System.Globalization.CultureInfo.InvariantCulture))];

    private static IEnumerable<string> Told(StatementAlignment alignment) => alignment.Groups.Select(group =>
    {
        Assert.That(group.Kind, Is.EqualTo(AlignmentShape.Of(group.Left.Count, group.Right.Count)));
        return $"{string.Join(',', group.Left)}~{string.Join(',', group.Right)}{(group.IsCorrected ? "!" : "")}{(group.IsCrossing ? "x" : "")}";
    });
}
