using ReadoutDiff.Comparison;
using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Comparison;

public sealed class FindingTests
{
    [Test]
    public void Compare_MeetingDatesFarApart_WarnsAndStillCompares()
    {
        var comparison = Compare(Account.Chinese().Body("Of trade.").Met("2025-02-24"), Account.Russian().Body("On trade.").Met("2025-05-08"));

        Assert.Multiple(() =>
        {
            Assert.That(comparison.Findings[0].Kind, Is.EqualTo(FindingKind.DifferentMeeting));
            Assert.That(comparison.Findings[0].IsWarning, Is.True);
            Assert.That(comparison.Findings[0].Message, Does.Contain("2025-02-24").And.Contain("2025-05-08"));
            Assert.That(comparison.Row("trade").Verdict, Is.EqualTo(Verdict.Both));
        });
    }

    [Test]
    public void Compare_MeetingDatesOneDayApart_DoesNotWarn() => Assert.That(
        Compare(Account.Chinese().Body("a").Met("2025-02-24"), Account.Russian().Body("b").Met("2025-02-25")).Finding(FindingKind.DifferentMeeting),
        Is.Null);

    [Test]
    public void Compare_OtherLeadersOnEachSide_Warns()
    {
        var lexicon = WordLexicon.Usual().Add("li-qiang", ReadoutDiff.Lexicon.ConceptKind.Person, "Li", "cn");
        var comparison = Pairing.Compare(lexicon, Account.Chinese().Lede("Xi met Putin."), Account.Russian().Lede("Putin met Li."));

        Assert.That(comparison.Finding(FindingKind.DifferentMeeting)?.Concepts, Is.EqualTo(["xi-jinping", "li-qiang"]));
    }

    [Test]
    public void Compare_OtherTextOfAMeetingWithAThirdCountry_Warns()
    {
        var comparison = Compare(Account.Chinese().Title("Xi meets Putin"), Account.Russian().Title("Putin meets Lula of Brazil"));

        Assert.That(
            comparison.Finding(FindingKind.DifferentMeeting)?.Message,
            Is.EqualTo("The texts may be of different meetings: Xi of the Chinese text was not found in the Russian text."));
    }

    [Test]
    public void Compare_PrincipalNamedInPassingInTheOtherText_DoesNotWarn() => Assert.That(
        Compare(Account.Chinese().Lede("Xi met Putin."), Account.Russian().Lede("Putin met the guest.").Body("So said Xi.")).Finding(FindingKind.DifferentMeeting),
        Is.Null);

    [Test]
    public void Compare_SameTextTwice_SaysSo() => Assert.That(
        Compare(Account.Chinese().Body("Of trade."), Account.Russian().Body("Of trade.")).Findings[0].Kind,
        Is.EqualTo(FindingKind.SameText));

    [Test]
    public void Compare_TwoTextsOfOneSide_SaysSo() => Assert.That(
        Compare(Account.Chinese().Body("Of trade."), Account.Chinese().Body("On trade.")).Finding(FindingKind.SameSide),
        Is.Not.Null);

    [TestCase("2021-06-28T20:00+08:00", "2021-06-28T15:30+03:00", "The Chinese text was published first, by 30 minutes")]
    [TestCase("2021-06-28T20:00+08:00", "2021-06-28T14:00+03:00", "The Russian text was published first, by 1 hour")]
    [TestCase("2021-06-28T20:00+08:00", "2021-06-28T15:00+03:00", "at the same time")]
    public void Compare_BothTimesKnown_TellsWhichWasFirstAcrossZones(string left, string right, string message) => Assert.That(
        Compare(Account.Chinese().Body("a").Published(left), Account.Russian().Body("b").Published(right)).Finding(FindingKind.Publication)?.Message,
        Does.Contain(message));

    [Test]
    public void Compare_NoTimeOfDay_DoesNotTellWhichWasFirst() => Assert.That(
        Compare(Account.Chinese().Body("a").Published("2021-06-28", withTime: false), Account.Russian().Body("b").Published("2021-06-28T15:00+03:00"))
            .Finding(FindingKind.Publication)?.Message,
        Does.Contain("cannot be told"));

    [Test]
    public void Compare_ThirdPartyInOneText_IsListedWithItsCaveat()
    {
        var finding = Compare(Account.Chinese().Body("Of Brazil, UN."), Account.Russian().Body("Of UN.").Limited("truncated-page"))
            .Findings.First(finding => finding.Kind == FindingKind.ThirdParty);

        Assert.Multiple(() =>
        {
            Assert.That(finding.Message, Is.EqualTo("Other countries, regions, persons and bodies named in the Chinese text and not found in the Russian text: Brazil."));
            Assert.That(finding.Left, Is.EqualTo([0]));
            Assert.That(finding.Caveat, Does.Contain("truncated-page"));
        });
    }

    [Test]
    public void Compare_OtherPercentageInAlignedStatements_IsAFigureThatDisagrees()
    {
        var lexicon = WordLexicon.Usual().Value("20%", "percent:20").Value("35%", "percent:35");
        var comparison = Pairing.Compare(lexicon, Account.Chinese().Body("Up 20%."), Account.Russian().Body("Up 35%."), (0, 0));

        Assert.That(comparison.Finding(FindingKind.Figure)?.Concepts, Is.EqualTo(["percent:20", "percent:35"]));
    }

    [Test]
    public void Compare_OtherPercentageOfTheSameConcept_IsAFigureThatDisagrees()
    {
        var lexicon = WordLexicon.Usual().Value("20%", "percent:20").Value("35%", "percent:35");
        var comparison = Pairing.Compare(lexicon, Account.Chinese().Body("Energy: energy up 20%."), Account.Russian().Body("In energy, 35% more."));

        Assert.That(comparison.Finding(FindingKind.Figure)?.Concepts, Is.EqualTo(["percent:20", "percent:35", "energy"]));
    }

    [Test]
    public void Compare_FigureThatStandsElsewhereInTheOtherText_DoesNotDisagree()
    {
        var lexicon = WordLexicon.Usual().Value("20%", "percent:20").Value("35%", "percent:35");
        var comparison = Pairing.Compare(lexicon, Account.Chinese().Body("Up 20%."), Account.Russian().Body("Up 35%.").Body("By 20% in May."), (0, 0));

        Assert.That(comparison.Finding(FindingKind.Figure), Is.Null);
    }

    [TestCase("money:USD:240000000000", "money:USD:244800000000", false, TestName = "Compare_SumRoundedByOneSide_DoesNotDisagree")]
    [TestCase("money:USD:240000000000", "money:USD:250000000000", true, TestName = "Compare_OtherSum_Disagrees")]
    [TestCase("money:USD:240000000000", "money:CNY:250000000000", false, TestName = "Compare_SumsInOtherCurrencies_AreNotSetAgainstEachOther")]
    [TestCase("percent:8", "percent:8.4", false, TestName = "Compare_PercentageRoundedByOneSide_DoesNotDisagree")]
    [TestCase("percent:20", "percent:25", true, TestName = "Compare_RoundPercentageBesideAnother_Disagrees")]
    [TestCase("anniversary:75", "anniversary:76", true, TestName = "Compare_OtherAnniversary_Disagrees")]
    [TestCase("date:2021-06", "date:2021-06-28", false, TestName = "Compare_MonthBesideADayInIt_DoesNotDisagree")]
    [TestCase("date:2021-06-27", "date:2021-06-28", true, TestName = "Compare_OtherDay_Disagrees")]
    public void Compare_ValuesInAlignedStatements(string left, string right, bool disagree)
    {
        var lexicon = WordLexicon.Usual().Value("VALUE1", left).Value("VALUE2", right);
        var comparison = Pairing.Compare(lexicon, Account.Chinese().Body("Trade: VALUE1."), Account.Russian().Body("Trade: VALUE2."), (0, 0));

        Assert.That(comparison.Finding(FindingKind.Figure) is not null, Is.EqualTo(disagree));
    }

    [Test]
    public void Compare_SharedThemesReversed_SaysSoWithTheLargestShift()
    {
        var finding = Compare(
            Account.Chinese().Body("trade").Body("energy").Body("culture").Body("Taiwan").Body("space"),
            Account.Russian().Body("space").Body("Taiwan").Body("culture").Body("energy").Body("trade")).Finding(FindingKind.ThemeOrder);

        Assert.Multiple(() =>
        {
            Assert.That(finding?.Message, Does.Contain("largely reversed").And.Contain("-1.00"));
            Assert.That(finding?.Left.Concat(finding.Right), Is.EquivalentTo([0, 4]));
        });
    }

    [Test]
    public void Compare_FewSharedThemes_SaysNothingOfOrder() => Assert.That(
        Compare(Account.Chinese().Body("trade, energy"), Account.Russian().Body("energy, trade")).Finding(FindingKind.ThemeOrder),
        Is.Null);

    [Test]
    public void Compare_Always_TellsLengthAndWhatHasNoCounterpart() => Assert.That(
        Compare(Account.Chinese().Body("Of trade."), Account.Russian(Language.Russian).Body("О мире.").Body("Вот.")).Finding(FindingKind.Length)?.Message,
        Does.StartWith("The Chinese text (en) has 7 letters in 1 statement").And.Contain("the Russian text (ru) has 8 letters in 2 statements"));

    private static ReadoutComparison Compare(Account left, Account right) => Pairing.Compare(WordLexicon.Usual(), left, right);
}
