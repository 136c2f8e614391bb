using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Tests.Statements;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Tests.Versions;

public sealed class VersionComparerTests
{
    private const string Call =
        """
        T|Телефонный разговор с Председателем КНР Си Цзиньпином
        Состоялся телефонный разговор Владимира Путина с Председателем Китайской Народной Республики Си Цзиньпином.
        Владимир Путин поблагодарил за поздравления и рассказал о ходе сева. Си Цзиньпин отметил рост торговли на 12 процентов.
        Лидеры условились развивать сотрудничество в сельском хозяйстве, транспорте и космосе. Обсуждалось также положение на Корейском полуострове.
        """;

    private static readonly VersionComparer Comparer = new(DiplomaticLexicon.Default);

    [Test]
    public void Compare_SameText_HasNoChangeAtAll()
    {
        var diff = Compare(Call, Call);
        Assert.That((diff.Class, diff.ChangedStatements.Count(), diff.Fields.Count, diff.Concepts.Count), Is.EqualTo((ChangeClass.Layout, 0, 0, 0)));
    }

    [TestCase("Лидеры условились", "\nЛидеры условились", ChangeClass.Layout, TestName = "Compare_EmptyParagraphAdded_IsLayout")]
    [TestCase("процентов.\n", "процентов. ", ChangeClass.Layout, TestName = "Compare_ParagraphsJoined_IsLayout")]
    [TestCase("хозяйстве, транспорте", "хозяйстве,\u00A0транспорте", ChangeClass.Typography, TestName = "Compare_NonBreakingSpace_IsTypography")]
    [TestCase("хозяйстве, транспорте и", "хозяйстве - транспорте - и", ChangeClass.Typography, TestName = "Compare_CommasBecomeDashes_IsTypography")]
    [TestCase("ходе сева", "хо\u00ADде сева", ChangeClass.Typography, TestName = "Compare_SoftHyphen_IsTypography")]
    [TestCase("рассказал о ходе", "рассказал про ход", ChangeClass.Wording, TestName = "Compare_OneVerbChanged_IsWording")]
    [TestCase("и рассказал о ходе сева", "и рассказал о ходе Сева", ChangeClass.Wording, TestName = "Compare_CapitalChanged_IsWording")]
    [TestCase("ходе сева", "«ходе» сева", ChangeClass.Substance, TestName = "Compare_WordPutInQuotationMarks_IsSubstance")]
    [TestCase("также ", "", ChangeClass.Wording, TestName = "Compare_OneSmallWordGone_IsWording")]
    [TestCase("12 процентов", "13 процентов", ChangeClass.Substance, TestName = "Compare_FigureChanged_IsSubstance")]
    [TestCase("условились развивать", "условились не развивать", ChangeClass.Substance, TestName = "Compare_NegationAdded_IsSubstance")]
    [TestCase("отметил рост", "подчеркнул рост", ChangeClass.Substance, TestName = "Compare_StrongerAct_IsSubstance")]
    [TestCase("Си Цзиньпин отметил", "Президент России отметил", ChangeClass.Substance, TestName = "Compare_OtherSpeaker_IsSubstance")]
    [TestCase("на Корейском полуострове", "на Украине", ChangeClass.Substance, TestName = "Compare_OtherConcept_IsSubstance")]
    [TestCase(" Обсуждалось также положение на Корейском полуострове.", "", ChangeClass.Substance, TestName = "Compare_StatementGone_IsSubstance")]
    [TestCase("T|Телефонный разговор", "T|Беседа", ChangeClass.Substance, TestName = "Compare_TitleChanged_IsSubstance")]
    public void Compare_OneEdit_IsFiledByWhatItTouches(string from, string to, ChangeClass expected)
    {
        var after = Call.Replace(from, to, StringComparison.Ordinal);
        Assert.That(after, Is.Not.EqualTo(Call));
        var diff = Compare(Call, after);
        Assert.That(diff.Class, Is.EqualTo(expected), string.Join('\n', diff.ChangedStatements));
    }

    [Test]
    public void Compare_SpeakerChanged_SaysWhoSaidItBeforeAndNow()
    {
        var change = Compare(Call, Call.Replace("Си Цзиньпин отметил", "Президент России отметил", StringComparison.Ordinal)).ChangedStatements.Single();
        Assert.That((change.Attribution!.Before.Speaker.ToString(), change.Attribution.After.Speaker.ToString()), Is.EqualTo(("xi-jinping", "putin")));
    }

    [Test]
    public void Compare_ParagraphMoved_IsMovedAndKeepsItsWords()
    {
        var lines = Call.Split('\n');
        var diff = Compare(Call, string.Join('\n', lines[0], lines[1], lines[3], lines[2]));
        Assert.Multiple(() =>
        {
            Assert.That(diff.Class, Is.EqualTo(ChangeClass.Wording));
            Assert.That(diff.Statements.Where(change => change.IsMoved), Is.Not.Empty);
            Assert.That(diff.Statements.Select(change => change.Words), Is.All.Null);
            Assert.That(diff.Paragraphs.Count(change => change.IsMoved), Is.EqualTo(1));
            Assert.That(diff.Paragraphs.Select(change => change.Kind), Is.All.EqualTo(ParagraphChangeKind.Kept));
        });
    }

    [Test]
    public void Compare_ParagraphDivided_IsSplitAndLayoutOnly()
    {
        var diff = Compare(Call, Call.Replace("космосе. Обсуждалось", "космосе.\nОбсуждалось", StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(diff.Class, Is.EqualTo(ChangeClass.Layout));
            Assert.That(diff.Paragraphs.Single(change => change.Kind != ParagraphChangeKind.Kept).Kind, Is.EqualTo(ParagraphChangeKind.Split));
        });
    }

    [Test]
    public void Compare_StatementDivided_IsSplitOnce()
    {
        const string Before = "The presidents agreed to build two bridges across the Amur near Blagoveshchensk, and they instructed their governments to prepare the papers by autumn.";
        const string After = "The presidents agreed to build two bridges across the Amur near Blagoveshchensk. They instructed their governments to prepare the papers by autumn.";
        var diff = Comparer.Compare(ReadoutText.Of(Before, Language.English, Side.China), ReadoutText.Of(After, Language.English, Side.China));
        Assert.That(diff.Statements.Select(change => (change.Kind, change.Before.Count, change.After.Count)), Is.EqualTo(new[] { (StatementChangeKind.Split, 1, 2) }));
    }

    [Test]
    public void Compare_NoticeThatBecameATranscript_IsFilledIn()
    {
        var lines = Call.Split('\n');
        var diff = Compare(string.Join('\n', lines[0], lines[1]), Call);
        Assert.Multiple(() =>
        {
            Assert.That(diff.IsFilledIn);
            Assert.That(diff.Class, Is.EqualTo(ChangeClass.Substance));
            Assert.That(diff.Statements.Count(change => change.Kind == StatementChangeKind.Removed), Is.Zero);
        });
    }

    [Test]
    public void Compare_ConceptGone_NamesItWithItsPlaces()
    {
        var diff = Compare(Call, Call.Replace(" Обсуждалось также положение на Корейском полуострове.", "", StringComparison.Ordinal));
        var gone = diff.Concepts.Single(change => change.ConceptId.Contains("korea", StringComparison.Ordinal) && !change.IsAdded);
        Assert.That(gone.Evidence[0].Of(diff.Before.Readout.Text), Does.Contain("Корейском"));
    }

    [Test]
    public void Compare_ChineseWordChanged_IsFoundInsideTheSentence()
    {
        var before = ReadoutText.Of("习近平指出，双方要加强沟通协调。", Language.Chinese, Side.China);
        var after = ReadoutText.Of("习近平指出，双方要密切沟通协调。", Language.Chinese, Side.China);
        var diff = Comparer.Compare(before, after);
        var changed = diff.ChangedStatements.Single().Words!.Changes.Where(change => change.Kind == ReadoutDiff.Wording.WordChangeKind.RightOnly).Select(change => change.Right.Of(after.Text));
        Assert.That(changed, Is.EqualTo(new[] { "密切" }));
    }

    private static VersionDiff Compare(string before, string after) =>
        Comparer.Compare(ReadoutText.Of(before, Language.Russian, Side.Russia), ReadoutText.Of(after, Language.Russian, Side.Russia));
}
