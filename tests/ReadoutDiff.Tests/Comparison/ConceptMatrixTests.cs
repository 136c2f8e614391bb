using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Comparison;

public sealed class ConceptMatrixTests
{
    [Test]
    public void Compare_CentenaryOnlyOnChineseSide_IsLeftOnlyWithItsEvidence()
    {
        var lexicon = WordLexicon.Usual().Add("cpc-centenary", ConceptKind.Event, "CPC centenary", salience: 3);
        var left = Account.Chinese().Title("Xi and Putin talk").Say("Putin congratulated the CPC centenary.", Account.Putin, strength: 4);
        var right = Account.Russian().Title("Putin and Xi talk").Body("They spoke of trade.");

        var comparison = Pairing.Compare(lexicon, left, right);
        var row = comparison.Row("cpc-centenary");

        Assert.Multiple(() =>
        {
            Assert.That(row.Verdict, Is.EqualTo(Verdict.LeftOnly));
            Assert.That(row.Left.Evidence.Select(span => span.Of(comparison.Left.Readout.Text)), Is.EqualTo(["CPC centenary"]));
            Assert.That(row.Left.Speakers, Is.EqualTo([Account.Putin]));
            Assert.That(row.Left.Acts, Is.EqualTo([new SpeechAct("act4", 4)]));
            Assert.That(row.Left.Sections, Is.EqualTo([Section.Summary]));
            Assert.That(row.Left.Statements, Is.EqualTo([1]));
            Assert.That(row.Left.FirstRank, Is.EqualTo(3));
            Assert.That(row.Right, Is.EqualTo(ConceptPresence.NotFound));
            Assert.That(row.Summary, Does.Contain("said by Putin").And.Contain("not found in the Russian text"));
            Assert.That(comparison.Concepts[0].Id, Is.EqualTo("cpc-centenary"));
        });
    }

    [TestCase(Section.Title)]
    [TestCase(Section.Lede)]
    [TestCase(Section.Summary)]
    [TestCase(Section.Transcript)]
    [TestCase(Section.Attendees)]
    public void Compare_ConceptInAnySectionOfTheOtherText_IsNotOneSided(Section section)
    {
        var lexicon = WordLexicon.Usual();
        var left = Account.Chinese().Body("Of Taiwan.");
        var right = Account.Russian().Body("Of trade.").Say("Of Taiwan too.", Speaker.Narrator, section);

        Assert.That(Pairing.Compare(lexicon, left, right).Row("taiwan").IsOneSided, Is.False);
    }

    [Test]
    public void Compare_FormThatRunsOverAStatementCut_IsFound()
    {
        var lexicon = WordLexicon.Usual().Add("cut", ConceptKind.Topic, "peace plan");
        var left = Account.Chinese().Body("A word on peace").AndSay("plan for all.", Account.Xi);
        var right = Account.Russian().Body("Of trade.");

        var row = Pairing.Compare(lexicon, left, right).Row("cut");

        Assert.That((row.Verdict, row.Left.Statements.Single()), Is.EqualTo((Verdict.LeftOnly, 0)));
    }

    [Test]
    public void Compare_PersonKnownOnlyAsSpeakerByTitle_IsFound()
    {
        var lexicon = WordLexicon.Usual();
        var left = Account.Chinese().Say("The President said so.", Account.Putin, evidence: new TextSpan(0, 13));
        var right = Account.Russian().Body("Putin spoke.");

        Assert.That(Pairing.Compare(lexicon, left, right).Row("vladimir-putin").IsOneSided, Is.False);
    }

    [Test]
    public void Compare_NarrowerConceptNamed_FindsTheWiderToo()
    {
        var lexicon = WordLexicon.Usual().Add("ukraine", ConceptKind.Place, "Ukraine", "ua").Add("crisis", ConceptKind.Topic, "Donbass crisis", broader: "ukraine");
        var left = Account.Chinese().Body("Of the Donbass crisis.");
        var right = Account.Russian().Body("Of Ukraine.");

        var comparison = Pairing.Compare(lexicon, left, right);

        Assert.Multiple(() =>
        {
            Assert.That(comparison.Row("ukraine").IsOneSided, Is.False);
            Assert.That(comparison.Row("crisis").Verdict, Is.EqualTo(Verdict.LeftOnly));
        });
    }

    [TestCase("truncated-page")]
    [TestCase("anything-else")]
    public void Compare_OtherTextNotReadInFull_OneSidedRowSaysSo(string code)
    {
        var lexicon = WordLexicon.Usual();
        var left = Account.Chinese().Body("Of Taiwan and trade.");
        var right = Account.Russian().Body("Of trade.").Limited(code);

        var comparison = Pairing.Compare(lexicon, left, right);

        Assert.Multiple(() =>
        {
            Assert.That(comparison.Row("taiwan").Caveat, Does.Contain("The Russian text was not read in full").And.Contain(code));
            Assert.That(comparison.Row("trade").Caveat, Is.Null);
            Assert.That(comparison.RightCaveat, Is.Not.Null);
            Assert.That(comparison.LeftCaveat, Is.Null);
            Assert.That(comparison.Limits.Select(limit => limit.Code), Does.Contain(code));
        });
    }

    [Test]
    public void Compare_OtherTextInUnknownLanguage_OneSidedRowSaysSo()
    {
        var lexicon = WordLexicon.Usual();
        var row = Pairing.Compare(lexicon, Account.Chinese().Body("Of Taiwan."), Account.Russian(Language.Unknown).Body("Of trade.")).Row("taiwan");

        Assert.That(row.Caveat, Does.Contain("unknown-language"));
    }

    [Test]
    public void Compare_TitleAgainstAside_IsHeavierWhereItIsTheTitle()
    {
        var lexicon = WordLexicon.Usual();
        var left = Account.Chinese().Title("Taiwan first").Say("Taiwan, Taiwan and again Taiwan.", Account.Xi, strength: 5);
        var right = Account.Russian().Title("Talks").Body("There was trade, energy, culture and space to speak of at length today.")
            .Body("Of the many other things that were spoken of, a word was on Taiwan.");

        Assert.That(Pairing.Compare(lexicon, left, right).Row("taiwan").Verdict, Is.EqualTo(Verdict.BothLeftHeavier));
    }

    [Test]
    public void Compare_SameTreatment_IsBoth()
    {
        var lexicon = WordLexicon.Usual();
        var left = Account.Chinese().Body("Of trade and energy.");
        var right = Account.Russian().Body("On trade and energy.");

        Assert.That(Pairing.Compare(lexicon, left, right).Row("trade").Verdict, Is.EqualTo(Verdict.Both));
    }

    [Test]
    public void Compare_Order_IsConceptsThenTheTwoCountriesAndLeadersThenValues()
    {
        var lexicon = WordLexicon.Usual().Value("20%", "percent:20");
        var left = Account.Chinese().Say("Xi of China met Putin: trade up 20%, Taiwan, Brazil.", Account.Xi);
        var right = Account.Russian().Body("Putin of Russia spoke.");

        var ids = Pairing.Compare(lexicon, left, right).Concepts.Select(row => row.Id).ToArray();

        Assert.Multiple(() =>
        {
            Assert.That(ids[..3], Is.EqualTo(["taiwan", "brazil", "trade"]));
            Assert.That(ids[3..^1], Is.EquivalentTo(["china", "russia", "xi-jinping", "vladimir-putin"]));
            Assert.That(ids[^1], Is.EqualTo("percent:20"));
        });
    }

    [Test]
    public void Compare_YearAgainstADayOfThatYear_IsNotOneSided()
    {
        var lexicon = WordLexicon.Usual().Value("2021", "year:2021").Value("28 June", "date:2021-06-28");
        var comparison = Pairing.Compare(lexicon, Account.Chinese().Body("In 2021."), Account.Russian().Body("On 28 June."));

        Assert.Multiple(() =>
        {
            Assert.That(comparison.Row("year:2021").IsOneSided, Is.False);
            Assert.That(comparison.Row("date:2021-06-28").Verdict, Is.EqualTo(Verdict.RightOnly));
        });
    }

    [Test]
    public void Compare_ValueRow_HasAReadableLabel()
    {
        var lexicon = WordLexicon.Usual().Value("240bn", "money:USD:240000000000").Value("75th", "anniversary:75");
        var comparison = Pairing.Compare(lexicon, Account.Chinese().Body("Of 240bn and the 75th."), Account.Russian().Body("Of trade."));

        Assert.Multiple(() =>
        {
            Assert.That(comparison.Row("money:USD:240000000000").Labels[Language.English], Is.EqualTo("USD 240,000,000,000"));
            Assert.That(comparison.Row("anniversary:75").Labels[Language.Russian], Is.EqualTo("75-летие"));
        });
    }
}
