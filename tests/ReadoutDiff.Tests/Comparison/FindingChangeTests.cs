using ReadoutDiff.Comparison;
using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Comparison;

public sealed class FindingChangeTests
{
    private static readonly WordLexicon Lexicon = WordLexicon.Usual()
        .Value("20%", "percent:20")
        .Value("June 2021", "date:2021-06")
        .Value("28 June", "date:2021-06-28");

    [Test]
    public void Of_SameTexts_IsEmpty()
    {
        var comparison = Compare(Account.Chinese().Body("Of Taiwan."), Account.Russian().Body("Of trade."));
        Assert.That(FindingChanges.Of(comparison, comparison), Is.Empty);
    }

    [Test]
    public void Of_ConceptNowInRussianTextToo_IsFoundOnBothSides()
    {
        var chinese = Account.Chinese().Body("Of Taiwan.");
        var change = Changes(chinese, Account.Russian().Body("Of trade."), Account.Russian().Body("Of trade and Taiwan.")).Single();
        Assert.Multiple(() =>
        {
            Assert.That((change.Kind, change.ConceptId, change.Side, change.IsLeft), Is.EqualTo((FindingChangeKind.NowFound, "taiwan", Side.Russia, false)));
            Assert.That(change.After.Single().Of("Of trade and Taiwan."), Is.EqualTo("Taiwan"));
            Assert.That(change.OtherAfter.Single().Of("Of Taiwan."), Is.EqualTo("Taiwan"));
            Assert.That(Say(change), Is.EqualTo("Taiwan now found on the Russian side, and so on both sides"));
        });
    }

    [Test]
    public void Of_ConceptNowInRussianTextOnly_IsStillNotFoundOnTheChineseSide()
    {
        var change = Changes(Account.Chinese().Body("Of trade."), Account.Russian().Body("Of trade."), Account.Russian().Body("Of trade and Taiwan.")).Single();
        Assert.That(Say(change), Is.EqualTo("Taiwan now found on the Russian side, and still not found on the Chinese side"));
    }

    [Test]
    public void Of_ConceptGoneFromRussianText_IsNoLongerFoundAndStillFoundOnTheOther()
    {
        var change = Changes(Account.Chinese().Body("Of Taiwan."), Account.Russian().Body("Of trade and Taiwan."), Account.Russian().Body("Of trade.")).Single();
        Assert.Multiple(() =>
        {
            Assert.That(change.Before.Single().Of("Of trade and Taiwan."), Is.EqualTo("Taiwan"));
            Assert.That(change.After, Is.Empty);
            Assert.That(Say(change), Is.EqualTo("Taiwan no longer found on the Russian side, and still found on the Chinese side"));
        });
    }

    [Test]
    public void Of_ConceptGoneFromTextThatWasCutOff_IsSaidWithDoubt()
    {
        var change = Changes(Account.Chinese().Body("Of Taiwan."), Account.Russian().Body("Of trade and Taiwan."), Account.Russian().Body("Of trade.").Limited("truncated-page")).Single();
        Assert.That(
            Say(change),
            Is.EqualTo("Taiwan no longer found on the Russian side, and still found on the Chinese side. The later version of the Russian text was not read in full (truncated-page): what was not found in it may still stand there."));
    }

    [Test]
    public void Of_ConceptNowFoundWhereEarlierVersionWasCutOff_IsSaidWithDoubt()
    {
        var change = Changes(Account.Chinese().Body("Of Taiwan."), Account.Russian().Body("Of trade.").Limited("truncated-page"), Account.Russian().Body("Of trade and Taiwan.")).Single();
        Assert.That(change.Caveat, Does.StartWith("The earlier version of the Russian text was not read in full"));
    }

    [Test]
    public void Of_FigureGone_IsNamedAsWritten()
    {
        var change = Changes(Account.Chinese().Body("By 20%."), Account.Russian().Body("Trade grew by 20%."), Account.Russian().Body("Trade grew.")).Single();
        Assert.That(Say(change), Is.EqualTo("20% no longer found on the Russian side, and still found on the Chinese side"));
    }

    [Test]
    public void Of_MonthBecameADayInIt_IsNotSaidToBeGone()
    {
        var changes = Changes(Account.Chinese().Body("Of trade."), Account.Russian().Body("In June 2021."), Account.Russian().Body("On 28 June."));
        Assert.That(changes.Select(change => (change.Kind, change.ConceptId)), Is.EqualTo(new[] { (FindingChangeKind.NowFound, "date:2021-06-28") }));
    }

    [TestCase("They spoke of trade and culture.", "They spoke of culture and trade.")]
    [TestCase("Both spoke of the energy plan.", "Both spoke of the enerrgy plan.")]
    public void Of_SameWordsInAnotherFormOrOrder_NothingCameOrWent(string before, string after) =>
        Assert.That(Changes(Account.Chinese().Body("Of trade."), Account.Russian().Body(before), Account.Russian().Body(after)), Is.Empty);

    [Test]
    public void Of_LedeDividedOnly_SaysNothing() => Assert.That(
        Changes(Account.Chinese().Body("Of trade."), Account.Russian().Lede("They met. Taiwan came up."), Account.Russian().Lede("They met.").Body("Taiwan came up.")),
        Is.Empty);

    [Test]
    public void Of_ConceptPutIntoTheTitle_IsMoreProminent()
    {
        var change = Changes(
            Account.Chinese().Body("Of Taiwan."),
            Account.Russian().Title("A meeting").Body("Of Taiwan."),
            Account.Russian().Title("A meeting on Taiwan").Body("Of Taiwan.")).Single();
        Assert.That(Say(change), Is.EqualTo("Taiwan now found in the title on the Russian side, before only in the body"));
    }

    [Test]
    public void Of_ConceptTakenOutOfTheLede_IsLessProminent()
    {
        var change = Changes(
            Account.Chinese().Body("Of Taiwan."),
            Account.Russian().Lede("They met on Taiwan.").Body("Of Taiwan."),
            Account.Russian().Lede("They met.").Body("Of Taiwan.")).Single();
        Assert.That(Say(change), Is.EqualTo("Taiwan no longer found in the lede on the Russian side, now only in the body"));
    }

    [Test]
    public void Of_ConceptRaisedByAnotherLeader_SaysWho()
    {
        var change = Changes(
            Account.Chinese().Body("Of Taiwan."),
            Account.Russian().Say("He spoke of Taiwan.", Account.Putin),
            Account.Russian().Say("His guest spoke of Taiwan.", Account.Xi)).Single(change => change.Kind == FindingChangeKind.OtherSpeaker);
        Assert.That(Say(change), Is.EqualTo("Taiwan now raised by Xi on the Russian side, before raised by Putin"));
    }

    [TestCase("Xi")]
    [TestCase("China")]
    [TestCase("June 2021")]
    public void Of_LeaderCountryOrDateSaidByAnother_IsNotToldAsRaised(string words) => Assert.That(
        Changes(
            Account.Chinese().Say($"Of {words}.", Account.Xi),
            Account.Russian().Say($"He spoke of {words}.", Account.Putin),
            Account.Russian().Say($"His guest spoke of {words}.", Account.Xi)).Select(change => change.Kind),
        Does.Not.Contain(FindingChangeKind.OtherSpeaker));

    [Test]
    public void Of_UnchangedStatementWithANewCounterpart_QuotesIt()
    {
        var changes = Changes(
            Compare(Account.Chinese().Body("Both spoke of Taiwan."), Account.Russian().Body("They met.")),
            Compare(Account.Chinese().Body("Both spoke of Taiwan."), Account.Russian().Body("They met.").Body("Taiwan was spoken of."), (0, 1)));
        var change = changes.Single(change => change.Kind == FindingChangeKind.CounterpartNowFound);
        Assert.Multiple(() =>
        {
            Assert.That((change.Side, change.ConceptId), Is.EqualTo((Side.China, "taiwan")));
            Assert.That(change.OtherAfter.Single().Of("They met.\nTaiwan was spoken of."), Is.EqualTo("Taiwan was spoken of."));
            Assert.That(Say(change), Is.EqualTo("A statement about Taiwan on the Chinese side now has a counterpart on the Russian side: “Both spoke of Taiwan.”"));
        });
    }

    [Test]
    public void Of_CounterpartTakenOut_IsNoLongerFound()
    {
        var changes = Changes(
            Compare(Account.Chinese().Body("Both spoke of Taiwan."), Account.Russian().Body("They met.").Body("Taiwan was spoken of."), (0, 1)),
            Compare(Account.Chinese().Body("Both spoke of Taiwan."), Account.Russian().Body("They met.")));
        var change = changes.Single(change => change.Kind == FindingChangeKind.CounterpartNoLongerFound);
        Assert.That(Say(change), Is.EqualTo("A counterpart on the Russian side is no longer found for a statement about Taiwan on the Chinese side: “Both spoke of Taiwan.”"));
    }

    [Test]
    public void Of_OnlyThePairingOfUnchangedWordsIsAnother_SaysNothing()
    {
        var changes = Changes(
            Compare(Account.Chinese().Body("Both met."), Account.Russian().Body("They met.").Body("Of trade."), (0, 0)),
            Compare(Account.Chinese().Body("Both met."), Account.Russian().Body("They met.").Body("Of the trade.")));
        Assert.That(changes, Is.Empty);
    }

    [Test]
    public void Of_OwnAccountNowGivesTheClaimToAnother_AccountsDiffer()
    {
        var chinese = Account.Chinese().Say("Putin spoke of Taiwan.", Account.Putin);
        var changes = Changes(
            Compare(chinese, Account.Russian().Say("He spoke of Taiwan.", Account.Putin), (0, 0)),
            Compare(chinese, Account.Russian().Say("His guest spoke of Taiwan.", Account.Xi), (0, 0)));
        var change = changes.Single(change => change.Kind == FindingChangeKind.AccountsNowDiffer);
        Assert.That(Say(change), Is.EqualTo("What Putin says on the Chinese side now has another speaker on the Russian side (Xi): “Putin spoke of Taiwan.”"));
    }

    [Test]
    public void Of_OwnAccountNowBearsTheClaimOut_AccountsAgree()
    {
        var chinese = Account.Chinese().Say("Putin spoke of Taiwan.", Account.Putin);
        var changes = Changes(
            Compare(chinese, Account.Russian().Body("They met.")),
            Compare(chinese, Account.Russian().Body("They met.").Say("He spoke of Taiwan.", Account.Putin), (0, 1)));
        Assert.That(
            changes.Select(change => change.Kind).Where(kind => kind is not FindingChangeKind.NowFound),
            Is.EqualTo(new[] { FindingChangeKind.AccountsNowAgree }),
            string.Join('\n', changes.Select(Say)));
    }

    [Test]
    public void Of_SeveralChanges_TheMostTellingConceptComesFirst()
    {
        var changes = Changes(Account.Chinese().Body("Of culture."), Account.Russian().Body("They met."), Account.Russian().Body("They met on trade, China, space and Taiwan."));
        Assert.That(changes.Select(change => change.ConceptId), Is.EqualTo(new[] { "taiwan", "space", "trade", "china" }));
    }

    [Test]
    public void Of_BothTextsChanged_TellsBothSides()
    {
        var changes = Changes(
            Compare(Account.Chinese().Body("Of Taiwan."), Account.Russian().Body("Of trade.")),
            Compare(Account.Chinese().Body("Of trade."), Account.Russian().Body("Of Taiwan.")));
        Assert.That(changes.Where(change => change.ConceptId == "taiwan").Select(Say), Is.EqualTo(new[]
        {
            "Taiwan now found on the Russian side, and no longer found on the Chinese side",
            "Taiwan no longer found on the Chinese side, and now found on the Russian side",
        }));
    }

    [Test]
    public void Sentence_TwoTextsOfOneSide_AreCalledLeftAndRight()
    {
        var change = Changes(Account.Chinese().Body("Of trade."), Account.Chinese(Language.Russian).Body("Of trade."), Account.Chinese(Language.Russian).Body("Of trade and Taiwan.")).Single();
        Assert.That(Say(change), Is.EqualTo("Taiwan now found in the right text, and still not found in the left text"));
    }

    private static string Say(FindingChange change) => new FindingChangeWords(Lexicon).Sentence(change);

    private static ReadoutComparison Compare(Account left, Account right, params (int Left, int Right)[] pairs) => Pairing.Compare(Lexicon, left, right, pairs);

    private static IReadOnlyList<FindingChange> Changes(Account left, Account rightBefore, Account rightAfter) =>
        Changes(Compare(left, rightBefore), Compare(left, rightAfter));

    private static IReadOnlyList<FindingChange> Changes(ReadoutComparison before, ReadoutComparison after) => FindingChanges.Of(before, after);
}
