using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements;

namespace ReadoutDiff.Tests.Statements;

/// <summary>The same rules with the people, titles and acts that the program ships.</summary>
public sealed class ShippedLexiconTests
{
    private static readonly ReadoutAnalyzer Analyzer = new(DiplomaticLexicon.Default);

    [TestCase("李克强同梅德韦杰夫举行会谈。\n李克强指出，贸易稳步增长。双方要扩大投资。\n梅德韦杰夫表示赞同。", Language.Chinese, "narrator li-keqiang li-keqiang medvedev")]
    [TestCase("Премьер Ли встретился с Дмитрием Медведевым. Дмитрий Медведев поблагодарил Ли Кэцяна за приём.", Language.Russian, "narrator medvedev")]
    [TestCase("Li Keqiang met with Dmitry Medvedev.\nPremier Li said trade is growing.", Language.English, "narrator li-keqiang")]
    public void Analyze_WithShippedLexicon_NamesTheSpeakers(string lines, Language language, string speakers)
    {
        var statements = Analyzer.Analyze(ReadoutText.Of(lines, language, Side.China)).Statements;
        Assert.That(string.Join(' ', statements.Select(statement => statement.Attribution.Speaker.ToString())), Is.EqualTo(speakers));
    }
}
