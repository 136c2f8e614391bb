using ReadoutDiff.Comparison;
using ReadoutDiff.Corrections;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Tests.Comparison;

namespace ReadoutDiff.Tests.Corrections;

public sealed class ReadoutCorrectorTests
{
    private static readonly WordLexicon Lexicon = WordLexicon.Usual();

    [Test]
    public void Apply_Nothing_IsTheSameText()
    {
        var text = Account.Chinese().Say("Xi spoke of trade.", Account.Xi).Read(Lexicon);
        var corrected = ReadoutCorrector.Apply(text, []);
        Assert.That(corrected.Text.Statements, Is.EqualTo(text.Statements));
        Assert.That((corrected.Text.Corrections.Count, corrected.Text.Limits.Count, corrected.Unplaced.Count), Is.EqualTo((0, 0, 0)));
    }

    [Test]
    public void Apply_Speaker_GoesToTheAttributionAndSaysWhatTheEngineHadSaid()
    {
        var text = Account.Chinese().Say("Putin said that trade grew.", Account.Putin, evidence: new TextSpan(0, 5)).Read(Lexicon);
        var corrected = ReadoutCorrector.Apply(text, [Said.Speaker(text, 0, Account.Xi)]);
        var statement = corrected.Text.Statements[0];
        Assert.That((statement.IsCorrected, statement.Attribution.Speaker, statement.Attribution.Evidence), Is.EqualTo((true, Account.Xi, (TextSpan?)null)));
        var applied = corrected.Text.Corrections.Single();
        Assert.That((applied.Was.Single(), applied.Is.Single(), applied.IsChange), Is.EqualTo(("vladimir-putin", "xi-jinping", true)));
        Assert.That(corrected.Placed.Single().StatementOrder, Is.Zero);
    }

    [Test]
    public void Apply_Speaker_IsFollowedByTheMatrixAndCrossAttributions()
    {
        var right = Account.Russian().Say("Xi spoke of trade.", Account.Xi).Read(Lexicon);
        var left = Account.Chinese().Say("He spoke of trade.", Account.Putin).Read(Lexicon);
        var corrected = ReadoutCorrector.Apply(left, [Said.Speaker(left, 0, Account.Xi)]).Text;
        var before = Pairing.Compare(Lexicon, left, right, (0, 0));
        var after = Pairing.Compare(Lexicon, corrected, right, (0, 0));
        Assert.That(before.Row("trade").Left.Speakers, Is.EqualTo(new[] { Account.Putin }));
        Assert.That(after.Row("trade").Left.Speakers, Is.EqualTo(new[] { Account.Xi }));
        Assert.That(before.CrossAttributions.Count(cross => cross.IsLeft), Is.EqualTo(1));
        Assert.That(after.CrossAttributions.Count(cross => cross.IsLeft), Is.Zero);
        Assert.That(after.Corrections.Single(), Is.EqualTo(new PairCorrection(true, corrected.Corrections.Single())));
    }

    [Test]
    public void Apply_TwoSpeakers_TheLaterOneHoldsInWhateverOrderTheyCome()
    {
        var text = Account.Chinese().Say("He spoke of trade.", Account.Putin).Read(Lexicon);
        var early = Said.Speaker(text, 0, Account.Xi);
        var late = Said.Speaker(text, 0, Speaker.Both, minutes: 1);
        foreach (var corrected in new[] { ReadoutCorrector.Apply(text, [early, late]), ReadoutCorrector.Apply(text, [late, early]) })
        {
            Assert.That(corrected.Text.Statements[0].Attribution.Speaker, Is.EqualTo(Speaker.Both));
            Assert.That(corrected.Text.Corrections.Single().Was, Is.EqualTo(new[] { "vladimir-putin" }));
        }
    }

    [Test]
    public void Apply_Concept_IsNamedAtItsWords()
    {
        var text = Account.Chinese().Say("The island was spoken of.", Account.Xi).Read(Lexicon);
        var corrected = ReadoutCorrector.Apply(text, [Said.Concept(text, "island", "taiwan", isNamed: true)]).Text;
        var row = Pairing.Compare(Lexicon, corrected, Account.Russian().Say("Talks were held.", Speaker.Narrator).Read(Lexicon)).Row("taiwan");
        Assert.That((row.Verdict, row.Left.Evidence.Single().Of(text.Readout.Text)), Is.EqualTo((Verdict.LeftOnly, "island")));
    }

    [Test]
    public void Apply_ConceptNotNamed_IsNotFoundByAnyWay()
    {
        // The sentence is cut in two, so that the comparison looks for concepts over the cut once more; and "orbit" implies "space".
        var lexicon = WordLexicon.Usual().Add("orbit", ConceptKind.Topic, "orbit", broader: "space");
        var text = Account.Chinese().Say("He spoke of orbit,", Account.Xi).AndSay("and she of trade.", Account.Putin).Read(lexicon);
        Correction[] corrections =
        [
            Said.Concept(text, "orbit", "space", isNamed: false), Said.Concept(text, "orbit", "orbit", isNamed: false), Said.Concept(text, "trade", "trade", isNamed: false),
        ];
        var corrected = ReadoutCorrector.Apply(text, corrections).Text;
        var comparison = Pairing.Compare(lexicon, corrected, Account.Russian().Say("Talks were held.", Speaker.Narrator).Read(lexicon));
        Assert.That(comparison.Concepts.Where(row => row.Left.IsFound).Select(row => row.Id), Is.Empty);
        Assert.That(corrected.Corrections.Select(applied => applied.Was.Single()), Is.EqualTo(new[] { "not named", "named", "named" }));
    }

    [Test]
    public void Apply_ConceptNotNamedInOnePlace_IsStillFoundInAnother()
    {
        var text = Account.Chinese().Say("First trade.", Account.Xi).Say("Then again trade.", Account.Xi).Read(Lexicon);
        var corrected = ReadoutCorrector.Apply(text, [Said.Concept(text, "trade", "trade", isNamed: false)]).Text;
        Assert.That(corrected.Statements.Select(statement => statement.Mentions.Count), Is.EqualTo(new[] { 0, 1 }));
    }

    [Test]
    public void Apply_ConceptNotNamedAndLaterNamed_IsNamed()
    {
        var text = Account.Chinese().Say("He spoke of trade.", Account.Xi).Read(Lexicon);
        var corrected = ReadoutCorrector.Apply(text, [Said.Concept(text, "trade", "trade", isNamed: false), Said.Concept(text, "trade", "trade", isNamed: true, minutes: 1)]).Text;
        Assert.That(corrected.Statements[0].Mentions.Single().ConceptId, Is.EqualTo("trade"));
        Assert.That(corrected.RejectedMentions, Is.Empty);
        Assert.That(corrected.Corrections.Single().IsChange, Is.False);
    }

    [Test]
    public void Apply_WordsThatAreGone_IsToldAsALimitAndNotApplied()
    {
        var old = Account.Chinese().Say("He spoke of trade.", Account.Putin).Say("He left.", Account.Putin).Read(Lexicon);
        var now = Account.Chinese().Say("He spoke of energy.", Account.Putin).Say("He left.", Account.Putin).Read(Lexicon);
        var correction = Said.Speaker(old, 0, Account.Xi);
        var corrected = ReadoutCorrector.Apply(now, [correction]);
        Assert.That(corrected.Unplaced, Is.EqualTo(new[] { correction }));
        Assert.That(corrected.Text.Statements, Is.EqualTo(now.Statements));
        var limit = corrected.Text.Limits.Single();
        Assert.That((limit.Code, limit.Message), Is.EqualTo((LimitCode.CorrectionNotPlaced,
            "A correction by hand (speaker xi-jinping; A. Reader, 2021-06-28 12:00 UTC) on the words “He spoke of trade.” was not applied: these words do not stand, once and surely, in this version of the text.")));
        var comparison = Pairing.Compare(Lexicon, corrected.Text, old);
        Assert.That((comparison.LeftCaveat, comparison.Limits.Count(told => told.Code == limit.Code)), Is.EqualTo(((string?)null, 1)));
    }

    [Test]
    public void Apply_NewVersionWithAParagraphBefore_FindsTheStatementAgain()
    {
        var old = Account.Chinese().Title("Talks").Say("He spoke of trade.", Account.Putin).Say("He left at noon.", Account.Putin).Read(Lexicon);
        var now = Account.Chinese().Title("Talks").Say("A new paragraph.", Speaker.Narrator).Say("He spoke of trade.", Account.Putin).Say("He left at noon.", Account.Putin).Read(Lexicon);
        var corrected = ReadoutCorrector.Apply(now, [Said.Speaker(old, 1, Account.Xi)]);
        Assert.That(corrected.Placed.Single().StatementOrder, Is.EqualTo(2));
        Assert.That(corrected.Text.Statements.Select(statement => statement.Attribution.Speaker), Is.EqualTo(new[] { Speaker.Narrator, Speaker.Narrator, Account.Xi, Account.Putin }));
    }

    [Test]
    public void Apply_StatementThatIsNowCutInTwo_GivesBothTheSpeaker()
    {
        var whole = Account.Chinese().Say("He spoke of trade, and of energy.", Account.Putin).Read(Lexicon);
        var cut = Account.Chinese().Say("He spoke of trade,", Account.Putin).AndSay("and of energy.", Account.Putin).Read(Lexicon);
        var corrected = ReadoutCorrector.Apply(cut, [Said.Speaker(whole, 0, Account.Xi)]);
        Assert.That(corrected.Text.Statements.Select(statement => statement.Attribution.Speaker), Is.EqualTo(new[] { Account.Xi, Account.Xi }));
        Assert.That(corrected.Text.Corrections.Single().Statements, Is.EqualTo(new[] { 0, 1 }));
    }

    [Test]
    public void Apply_StatementThatIsNowPartOfALongerOne_DoesNotTakeTheOthersWords()
    {
        var cut = Account.Chinese().Say("He spoke of trade,", Account.Putin).AndSay("and she spoke at length of energy.", Account.Putin).Read(Lexicon);
        var whole = Account.Chinese().Say("He spoke of trade, and she spoke at length of energy.", Account.Putin).Read(Lexicon);
        var corrected = ReadoutCorrector.Apply(whole, [Said.Speaker(cut, 0, Account.Xi)]);
        Assert.That(corrected.Text.Statements[0].Attribution.Speaker, Is.EqualTo(Account.Putin));
        Assert.That(corrected.Text.Limits.Single().Message, Does.Contain("part of a longer statement"));
    }

    [Test]
    public void Apply_OtherAddress_IsLeftAlone()
    {
        var text = Account.Chinese().Say("He spoke of trade.", Account.Putin).Read(Lexicon);
        var corrected = ReadoutCorrector.Apply(text, [Said.Speaker(text, 0, Account.Xi)], "https://other.test/");
        Assert.That((corrected.Placed.Count, corrected.Unplaced.Count, corrected.Text.Statements[0].IsCorrected), Is.EqualTo((0, 0, false)));
    }

    [Test]
    public void Apply_Note_ChangesNothingButIsThere()
    {
        var text = Account.Chinese().Say("He spoke of trade.", Account.Putin).Read(Lexicon);
        var corrected = ReadoutCorrector.Apply(text, [Said.Note(text, 0, "See the other talks.")]);
        Assert.That(corrected.Text.Statements, Is.EqualTo(text.Statements));
        Assert.That((corrected.Text.Corrections.Single().Is.Single(), corrected.Text.Corrections.Single().IsChange), Is.EqualTo(("See the other talks.", false)));
    }

    [Test]
    public void ApplyBeforeReading_SideAndLanguage_AreTakenOverWithWhatWasRead()
    {
        var text = Account.Chinese().Say("He spoke of trade.", Account.Putin).Read(Lexicon);
        Correction[] corrections = [Said.Side(Side.China), Said.Side(Side.Russia, minutes: 1), Said.In(Language.Russian)];
        var readout = ReadingCorrector.Apply(text.Readout, corrections);
        Assert.That((readout.Side, readout.Language), Is.EqualTo((Side.Russia, Language.Russian)));
        var corrected = ReadoutCorrector.Apply(text with { Readout = readout }, corrections);
        Assert.That(corrected.Text.Corrections.Select(applied => (applied.Was.Single(), applied.Is.Single())), Is.EqualTo(new[] { ("cn", "ru"), ("en", "ru") }));
        Assert.That(corrected.Unplaced, Is.Empty);
    }

    [Test]
    public void Apply_SideThatWasNotTakenOverAtReading_IsToldAsALimit()
    {
        var text = Account.Chinese().Say("He spoke of trade.", Account.Putin).Read(Lexicon);
        var corrected = ReadoutCorrector.Apply(text, [Said.Side(Side.Russia)]);
        Assert.That((corrected.Unplaced.Count, corrected.Text.Limits.Single().Message), Is.EqualTo((1,
            "A correction by hand (side ru; A. Reader, 2021-06-28 12:00 UTC) was not applied: the text was read without it.")));
    }
}
