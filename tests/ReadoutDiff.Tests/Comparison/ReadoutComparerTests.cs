using ReadoutDiff.Alignment;
using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements;

namespace ReadoutDiff.Tests.Comparison;

/// <summary>The comparison as a user gets it: shipped lexicon, real analysis and alignment, texts in two languages.</summary>
public sealed class ReadoutComparerTests
{
    private static readonly string[] Chinese =
    [
        "习近平同普京通电话",
        "习近平主席应约同俄罗斯总统普京通电话。",
        "普京热烈祝贺中国共产党成立100周年。",
        "习近平强调，中方愿同俄方扩大天然气合作。",
    ];

    private static readonly string[] Russian =
    [
        "Телефонный разговор с Си Цзиньпином",
        "Состоялся телефонный разговор Владимира Путина с Председателем КНР Си Цзиньпином.",
        "Си Цзиньпин подчеркнул готовность расширять сотрудничество с Россией в поставках природного газа.",
        "Владимир Путин рассказал о торговле.",
    ];

    [Test]
    public void Compare_CentenaryOnlyInTheChineseText_IsTheFirstThingTold()
    {
        var comparison = Compare();
        var first = comparison.Concepts[0];

        Assert.Multiple(() =>
        {
            Assert.That((first.Id, first.Verdict), Is.EqualTo(("cpc-centenary", Verdict.LeftOnly)));
            Assert.That(first.Left.Speakers, Is.EqualTo([Speaker.Person("putin")]));
            Assert.That(comparison.OneSidedStatements[0], Has.Property("IsLeft").True.And.Property("Statement").EqualTo(2));
        });
    }

    [Test]
    public void Compare_ConceptInBothLanguages_IsNotOneSided() =>
        Assert.That(Compare().Concepts.Where(row => row.Kind == ConceptKind.Person).Select(row => row.IsOneSided), Is.EqualTo([false, false]));

    [Test]
    public void Compare_SidesGiven_NeverClaimsThatTheOwnLeaderIsTheOthers() =>
        Assert.That(Compare().CrossAttributions.Select(claim => (claim.ReportedBy.Code, claim.Speaker.Id)), Is.EquivalentTo([("cn", "putin"), ("ru", "xi-jinping")]));

    [Test]
    public void Compare_AskedForInTheChineseTextOnly_SaysWho() => Assert.That(
        Compare().Finding(FindingKind.Initiative)?.Message,
        Does.Contain("the Russian side asked; who asked was not found in the Russian text"));

    [Test]
    public void Compare_Cancelled_Stops() => Assert.That(
        () => Compare(new CancellationToken(canceled: true)),
        Throws.InstanceOf<OperationCanceledException>());

    private static ReadoutComparison Compare(CancellationToken cancellationToken = default)
    {
        var lexicon = DiplomaticLexicon.Default;
        var analyzer = new ReadoutAnalyzer(lexicon);
        var left = analyzer.Analyze(Read(Side.China, Language.Chinese, Chinese), CancellationToken.None);
        var right = analyzer.Analyze(Read(Side.Russia, Language.Russian, Russian), CancellationToken.None);
        return new ReadoutComparer(lexicon, new StatementAligner(new LexicalSimilarity(lexicon, Glossary.Default))).Compare(left, right, cancellationToken);
    }

    private static Readout Read(Side side, Language language, string[] lines)
    {
        var paragraphs = new List<Paragraph>();
        var start = 0;
        foreach (var line in lines)
        {
            var section = paragraphs.Count switch { 0 => Section.Title, 1 => Section.Lede, _ => Section.Summary };
            paragraphs.Add(new Paragraph(paragraphs.Count, section, new TextSpan(start, start + line.Length)));
            start += line.Length + 1;
        }

        return new Readout { Source = "test", Side = side, Language = language, Text = string.Join('\n', lines), Paragraphs = paragraphs };
    }
}
