using ReadoutDiff.Alignment;
using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements;

namespace ReadoutDiff.Reports.Tests.Samples;

/// <summary>A comparison by the engine itself, so that reports are also checked on what it really hands them.</summary>
internal static class EngineSample
{
    private static readonly Lazy<ReadoutComparison> Comparison = new(Compare);

    public static ReadoutComparison AcrossLanguages() => Comparison.Value;

    private static ReadoutComparison Compare()
    {
        var lexicon = DiplomaticLexicon.Default;
        var analyzer = new ReadoutAnalyzer(lexicon);
        var left = analyzer.Analyze(Readout(Side.China, Language.Chinese,
        [
            (Section.Title, "习近平同普京通电话"),
            (Section.Lede, "三月四日，习近平主席同普京总统通电话，双方就乌克兰问题交换意见。"),
            (Section.Summary, "习近平强调，中方愿同俄方扩大贸易，反对单边制裁；两国关系不针对第三方。"),
            (Section.Summary, "普京表示，热烈祝贺中国共产党成立100周年，俄方支持一个中国原则。"),
        ]));
        var right = analyzer.Analyze(Readout(Side.Russia, Language.Russian,
        [
            (Section.Title, "Телефонный разговор с Си Цзиньпином"),
            (Section.Lede, "Состоялся телефонный разговор Владимира Путина с Председателем КНР Си Цзиньпином."),
            (Section.Summary, "Владимир Путин подчеркнул, что отношения двух стран не направлены против третьих стран. Обсуждалась торговля и спорт."),
            (Section.Summary, "Лидеры обменялись мнениями о ситуации на Украине, а Си Цзиньпин отметил рост торговли на 20 процентов."),
        ]));
        return new ReadoutComparer(lexicon, new StatementAligner(new LexicalSimilarity(lexicon, Glossary.Default))).Compare(left, right);
    }

    private static Readout Readout(Side side, Language language, (Section Section, string Text)[] parts)
    {
        var paragraphs = new List<Paragraph>();
        var at = 0;
        foreach (var (section, words) in parts)
        {
            paragraphs.Add(new Paragraph(paragraphs.Count, section, new TextSpan(at, at + words.Length)));
            at += words.Length + 1;
        }

        return new Readout
        {
            Source = side.Code,
            Side = side,
            Language = language,
            Text = string.Join('\n', parts.Select(part => part.Text)),
            Paragraphs = paragraphs,
            Title = parts[0].Text,
            SideEvidence = "given",
            LanguageEvidence = "given",
        };
    }
}
