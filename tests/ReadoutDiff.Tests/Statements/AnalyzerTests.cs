using ReadoutDiff.Model;
using ReadoutDiff.Statements;

namespace ReadoutDiff.Tests.Statements;

public sealed class AnalyzerTests
{
    [Test]
    public void Analyze_ReportingClause_GivesActAndTheWordsThatNameTheSpeaker()
    {
        var analyzed = ReadoutText.Analyze("Китайский лидер подчеркнул важность договора.", Language.Russian, Side.Russia);
        var attribution = analyzed.Statements[0].Attribution;
        Assert.Multiple(() =>
        {
            Assert.That(attribution.Act, Is.EqualTo(new SpeechAct("stress", 4)));
            Assert.That(attribution.Evidence?.Of(analyzed.Readout.Text), Is.EqualTo("Китайский лидер"));
            Assert.That(attribution.ReportedBy, Is.EqualTo(Side.Russia));
            Assert.That(attribution.IsCarriedOver, Is.False);
            Assert.That(attribution.IsVerbatim, Is.False);
        });
    }

    [Test]
    public void Analyze_CarriedSentence_HasTheActAndEvidenceItIsCarriedFrom()
    {
        var analyzed = ReadoutText.Analyze("习近平强调，合作重要。双方要加强沟通。", Language.Chinese, Side.China);
        var attribution = analyzed.Statements[1].Attribution;
        Assert.Multiple(() =>
        {
            Assert.That(attribution.IsCarriedOver, Is.True);
            Assert.That(attribution.Act.Id, Is.EqualTo("stress"));
            Assert.That(attribution.Evidence, Is.EqualTo(new TextSpan(0, 3)));
        });
    }

    [Test]
    public void Analyze_Turn_IsVerbatimAndItsLabelBelongsToItsFirstStatement()
    {
        var analyzed = ReadoutText.Analyze("R|В.Путин: Добрый день! Благодарю Вас.", Language.Russian, Side.Russia);
        Assert.Multiple(() =>
        {
            Assert.That(analyzed.Statements[0].Span.Of(analyzed.Readout.Text), Is.EqualTo("В.Путин: Добрый день!"));
            Assert.That(analyzed.Statements.All(statement => statement.Attribution.IsVerbatim), Is.True);
            Assert.That(analyzed.Statements[1].Attribution.Act.Id, Is.EqualTo("thank"));
        });
    }

    [Test]
    public void Analyze_UnknownLanguage_IsCutButNamesNobodyAndSaysSo()
    {
        var analyzed = ReadoutText.Analyze("Xi Jinping ha detto questo. Poi basta.", Language.Unknown, Side.Unknown);
        Assert.Multiple(() =>
        {
            Assert.That(analyzed.Statements, Has.Count.EqualTo(2));
            Assert.That(analyzed.Statements.All(statement => statement.Attribution.Speaker == Speaker.Unknown), Is.True);
            Assert.That(analyzed.Limits.Single().Code, Is.EqualTo("unknown-language"));
        });
    }

    [TestCase("T|Си Цзиньпин подчеркнул важность договора")]
    [TestCase("A|Сергей Лавров, Юрий Ушаков")]
    public void Analyze_TitleAndAttendees_AreTheNarrators(string line) =>
        Assert.That(ReadoutText.Speakers(line, Language.Russian, Side.Russia), Is.EqualTo("narrator"));

    [Test]
    public void Analyze_Statements_AreNumberedInOrderWithSectionAndParagraph()
    {
        var statements = ReadoutText.Analyze("T|Заголовок\nПервое. Второе.", Language.Russian, Side.Russia).Statements;
        Assert.Multiple(() =>
        {
            Assert.That(statements.Select(statement => statement.Id), Is.EqualTo(new[] { "s1", "s2", "s3" }));
            Assert.That(statements.Select(statement => statement.Paragraph), Is.EqualTo(new[] { 0, 1, 1 }));
            Assert.That(statements[0].Section, Is.EqualTo(Section.Title));
        });
    }

    [Test]
    public void Analyze_CutSentence_MentionsOnlyWhatEachPartNames()
    {
        var statements = ReadoutText.Analyze("Владимир Путин отметил рост торговли, а Ван И подчеркнул её значение.", Language.Russian, Side.Russia).Statements;
        Assert.That(statements.Select(statement => string.Join(',', statement.Mentions.Select(mention => mention.ConceptId))), Is.EqualTo(new[] { "putin", "wang-yi" }));
    }

    [Test]
    public void Analyze_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var readout = ReadoutText.Of("Текст.", Language.Russian, Side.Russia);
        Assert.That(() => new ReadoutAnalyzer(new SmallLexicon()).Analyze(readout, source.Token), Throws.InstanceOf<OperationCanceledException>());
    }
}
