namespace ReadoutDiff.Tests.Comparison;

public sealed class OneSidedStatementTests
{
    [Test]
    public void Compare_NullAlignments_TheMostTellingConceptComesFirst()
    {
        var comparison = Pairing.Compare(
            WordLexicon.Usual(),
            Account.Chinese().Body("Shared.").Body("Of trade.").Body("Of Taiwan and energy."),
            Account.Russian().Body("Shared too, of energy.").Body("A word."),
            (0, 0));

        Assert.That(
            comparison.OneSidedStatements.Select(item => (item.IsLeft, item.Statement, string.Join(' ', item.OnlyHere))),
            Is.EqualTo([(true, 2, "taiwan"), (true, 1, "trade"), (false, 1, "")]));
    }

    [Test]
    public void Compare_OtherTextNotReadInFull_NullAlignmentSaysSo()
    {
        var comparison = Pairing.Compare(
            WordLexicon.Usual(),
            Account.Chinese().Body("Of trade."),
            Account.Russian().Body("A word.").Limited("truncated-page"));

        Assert.That(comparison.OneSidedStatements.Select(item => item.Caveat is not null), Is.EqualTo([true, false]));
    }
}
