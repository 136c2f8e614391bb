using ReadoutDiff.Corrections;
using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Corrections;

public sealed class CorrectionRulesTests
{
    private static readonly TextAnchor Words = TextAnchor.Of("He spoke.", new TextSpan(0, 9));

    [Test]
    public void Problem_OfSoundCorrections_IsNone()
    {
        Correction[] sound = [Said.Side(Side.China), Said.Side(Side.Unknown), Said.In(Language.Russian), SaidBy("both"), SaidBy("name:Иванов, И."), SaidBy("side:ru"), Note("ok\n👩\u200D🚀")];
        Assert.That(sound.Select(CorrectionRules.Problem), Is.All.Null);
    }

    private static IEnumerable<TestCaseData> Unsound() =>
    [
        new TestCaseData(Said.Side(Side.China) with { Author = "" }, "its author is missing"),
        new TestCaseData(Said.Side(Side.China) with { Author = "a\nb" }, "its author holds a control character"),
        new TestCaseData(Said.Side(Side.China) with { Author = new string('a', 201) }, "its author has more than 200 characters"),
        new TestCaseData(Said.Side(Side.China) with { Address = " " }, "its address is missing"),
        new TestCaseData(Said.Side(Side.China) with { At = default }, "its time is missing"),
        new TestCaseData(Said.Side(new Side("China")), "its side is not a country code such as cn or ru"),
        new TestCaseData(Said.In(Language.Unknown), "its language is not zh, ru or en"),
        new TestCaseData(new SpeakerCorrection(Words, Speaker.Person("both")) { Address = "a", Author = "b", At = Said.Noon }, "its speaker has a name that means another kind of speaker"),
        new TestCaseData(new SpeakerCorrection(Words, Speaker.Person("")) { Address = "a", Author = "b", At = Said.Noon }, "its speaker is missing"),
        new TestCaseData(SaidBy("side:China"), "its speaker is not a side such as side:cn"),
        new TestCaseData(Note(""), "the note is missing"),
        new TestCaseData(Note("half \uD83D"), "the note holds half a character"),
        new TestCaseData(Note(new string('a', CorrectionRules.LongestNote + 1)), "the note has more than 20000 characters"),
        new TestCaseData(Note("ok") with { Anchor = Words with { Span = new TextSpan(0, 3) } }, "the words it is about are not as long as their place"),
        new TestCaseData(Note("ok") with { Anchor = Words with { Before = new string('a', 33) } }, "the context of its words is too long"),
        new TestCaseData(new ConceptCorrection(Words, "", IsNamed: true) { Address = "a", Author = "b", At = Said.Noon }, "its concept is missing"),
        new TestCaseData(new AlignmentCorrection(Words, "a", []) { Address = "a", Author = "b", At = Said.Noon }, "both its texts have the same address"),
        new TestCaseData(new AlignmentCorrection(Words, "c", [.. Enumerable.Repeat(Words, 101)]) { Address = "a", Author = "b", At = Said.Noon }, "it has more than 100 counterparts"),
    ];

    [TestCaseSource(nameof(Unsound))]
    public void Problem_OfUnsoundCorrections_IsOneLine(Correction correction, string problem) => Assert.That(CorrectionRules.Problem(correction), Is.EqualTo(problem));

    [TestCase("xi-jinping")]
    [TestCase("name:Иванов")]
    [TestCase("side:cn")]
    [TestCase("both")]
    [TestCase("narrator")]
    [TestCase("unknown")]
    public void SpeakerParse_OfItsOwnForm_IsTheSpeaker(string form) => Assert.That(Speaker.Parse(form).ToString(), Is.EqualTo(form));

    private static SpeakerCorrection SaidBy(string form) => new(Words, Speaker.Parse(form)) { Address = "a", Author = "b", At = Said.Noon };

    private static StatementNote Note(string words) => new(Words, words) { Address = "a", Author = "b", At = Said.Noon };
}
