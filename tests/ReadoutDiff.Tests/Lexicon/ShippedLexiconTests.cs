using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Lexicon;

public sealed class ShippedLexiconTests
{
    [Test]
    public void Check_ShippedFiles_HaveNoProblem() =>
        Assert.That(LexiconChecker.Check([.. EmbeddedLexicon.Read(checksForms: true)]), Is.Empty);

    [TestCase("核心利益", Language.Chinese, "nuclear")]
    [TestCase("广大发展中国家", Language.Chinese, "china")]
    public void Match_LongerWordThatContainsAForm_DoesNotNameTheConcept(string text, Language language, string absent)
    {
        var named = DiplomaticLexicon.Default.Named(text, language).Select(m => m.Split('=')[0]).ToList();
        Assert.That(named, Is.Not.Empty.And.None.StartsWith(absent));
    }

    [TestCase("祝贺中国共产党成立一百周年", Language.Chinese)]
    [TestCase("祝賀中國共產黨成立100周年", Language.Chinese)]
    [TestCase("поздравил со столетием Коммунистической партии Китая", Language.Russian)]
    [TestCase("congratulated on the centenary of the Communist Party of China", Language.English)]
    public void Match_PartyCentenary_IsOneConceptInAllLanguagesWithThePartyNested(string text, Language language) =>
        Assert.That(
            DiplomaticLexicon.Default.Named(text, language).Select(m => m.Split('=')[0]),
            Is.SupersetOf(new[] { "cpc-centenary", "cpc" }));
}
