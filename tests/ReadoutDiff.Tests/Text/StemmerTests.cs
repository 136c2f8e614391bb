using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Tests.Text;

public sealed class StemmerTests
{
    [TestCase("отношения", "отношений", "отношениях")]
    [TestCase("россия", "россии", "россией")]
    [TestCase("путин", "путина", "путиным")]
    [TestCase("столетие", "столетия", "столетию")]
    public void Stem_RussianInflections_ShareAStem(params string[] forms) =>
        Assert.That(forms.Select(f => Stemmer.Stem(f, Language.Russian)).Distinct().Count(), Is.EqualTo(1));

    [TestCase("stressed", "stresses", "stress")]
    [TestCase("sanctions", "sanction", "sanctioned")]
    [TestCase("china", "china's", "china")]
    public void Stem_EnglishInflections_ShareAStem(params string[] forms) =>
        Assert.That(forms.Select(f => Stemmer.Stem(f, Language.English)).Distinct().Count(), Is.EqualTo(1));

    [TestCase("мировой", "мира", Language.Russian)]
    [TestCase("important", "imports", Language.English)]
    [TestCase("multilateralism", "multilateral", Language.English)]
    public void Stem_WordsOfDifferentMeaning_DifferInStem(string one, string other, Language language) =>
        Assert.That(Stemmer.Stem(one, language), Is.Not.EqualTo(Stemmer.Stem(other, language)));

    [Test]
    public void Stem_ShortNamesAndOtherLanguages_StayAsTheyAre() => Assert.Multiple(() =>
    {
        Assert.That(Stemmer.Stem("си", Language.Russian), Is.EqualTo("си"));
        Assert.That(Stemmer.Stem("关系", Language.Chinese), Is.EqualTo("关系"));
    });

    [Test]
    public void Stem_OverlongWord_IsNotStemmed()
    {
        var word = new string('а', 1_000_000);
        Assert.That(Stemmer.Stem(word, Language.Russian), Is.SameAs(word));
    }

    [Test]
    public void StemCache_BeyondItsCapacity_StillStems()
    {
        var cache = new StemCache(capacity: 1);
        Assert.Multiple(() =>
        {
            Assert.That(cache.Stem("отношения", Language.Russian), Is.EqualTo("отношен"));
            Assert.That(cache.Stem("россии", Language.Russian), Is.EqualTo("росс"));
            Assert.That(cache.Stem("отношения", Language.Russian), Is.EqualTo("отношен"));
            Assert.That(cache.Stem("sanctions", Language.English), Is.EqualTo("sanction"));
        });
    }
}
