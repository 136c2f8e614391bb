using ReadoutDiff.Alignment;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Alignment;

public class LexicalSimilarityTests
{
    private static readonly TestLexicon Lexicon = new(
        TestLexicon.Concept("pipeline"),
        TestLexicon.Concept("space"),
        TestLexicon.Concept("moon-base", broader: ["space"]),
        TestLexicon.Concept("no-third-party", ConceptKind.Formula),
        TestLexicon.Concept("xi", ConceptKind.Person, "cn"),
        TestLexicon.Concept("putin", ConceptKind.Person, "ru"));

    private static readonly AnalyzedReadout Chinese = Texts.Of("cn", Language.Chinese, "第一句话讲的是一件事。|第二句话讲的是另一件。");
    private static readonly AnalyzedReadout Russian = Texts.Of("ru", Language.Russian, "Первое предложение об одном деле.|Второе предложение о деле другом.");

    [Test]
    public void Score_SharedConceptAcrossLanguages_RaisesThePair()
    {
        var scores = Score(Chinese.Naming(0, "pipeline").Naming(1, "space"), Russian.Naming(0, "space").Naming(1, "pipeline"));

        Assert.Multiple(() =>
        {
            Assert.That(scores[0, 1], Is.GreaterThan(scores[0, 0]));
            Assert.That(scores[1, 0], Is.GreaterThan(scores[1, 1]));
        });
    }

    [Test]
    public void Score_ConceptImpliedByANarrowerOne_CountsButLessThanTheConceptItself()
    {
        var implied = Score(Chinese.Naming(0, "moon-base"), Russian.Naming(0, "space"));
        var named = Score(Chinese.Naming(0, "space"), Russian.Naming(0, "space"));
        var unrelated = Score(Chinese.Naming(0, "moon-base"), Russian.Naming(0, "pipeline"));

        Assert.Multiple(() =>
        {
            Assert.That(implied[0, 0], Is.GreaterThan(unrelated[0, 0]));
            Assert.That(named[0, 0], Is.GreaterThan(implied[0, 0]));
        });
    }

    [Test]
    public void Score_SharedFigure_RaisesThePairAndDifferentFiguresLowerIt()
    {
        var shared = Score(Chinese.Naming(0, "pipeline", "percent:20"), Russian.Naming(0, "pipeline", "percent:20"));
        var different = Score(Chinese.Naming(0, "pipeline", "percent:20"), Russian.Naming(0, "pipeline", "percent:30"));

        Assert.That(shared[0, 0], Is.GreaterThan(different[0, 0]));
    }

    [Test]
    public void Score_SameSpeaker_IsLikelierThanTheOtherLeader()
    {
        var left = Chinese.Naming(0, "pipeline").Spoken(0, Speaker.Person("xi"));
        var same = Score(left, Russian.Naming(0, "pipeline").Spoken(0, Speaker.Person("xi")));
        var other = Score(left, Russian.Naming(0, "pipeline").Spoken(0, Speaker.Person("putin")));

        Assert.That(same[0, 0], Is.GreaterThan(other[0, 0]));
    }

    [Test]
    public void Score_NameOfTheSpeaker_IsNotCountedAsContent()
    {
        var named = Chinese.Naming(0, "xi").Naming(1, "xi");
        var reported = named.With(0, s => s with { Attribution = s.Attribution with { Evidence = s.Mentions[0].Span } });

        Assert.That(Score(reported, Russian.Naming(0, "xi"))[0, 0], Is.LessThan(Score(named, Russian.Naming(0, "xi"))[0, 0]));
    }

    [Test]
    public void Score_GlossaryWordsAcrossLanguages_AreMatchedByStemAndByCharacters()
    {
        var glossary = Glossary.Read(new StringReader("# general words\n合唱团\tхор\tchoir\n灯塔\tмаяк\tlighthouse\n"), "test");
        var left = Texts.Of("cn", Language.Chinese, "合唱团来访。|灯塔亮了。");
        var right = Texts.Of("ru", Language.Russian, "Зажгли маяками огни.|Приехали хоры.");

        var scores = new LexicalSimilarity(Lexicon, glossary).Score(left, right, CancellationToken.None);

        Assert.Multiple(() =>
        {
            Assert.That(scores[0, 1], Is.GreaterThan(scores[0, 0]));
            Assert.That(scores[1, 0], Is.GreaterThan(scores[1, 1]));
        });
    }

    [Test]
    public void Score_NameOutsideEveryLexicon_IsFoundAcrossScriptsBySound()
    {
        var left = Texts.Of("cn", Language.English, "The delegation saw Skolkovo.|The delegation saw Valdai.");
        var right = Texts.Of("ru", Language.Russian, "Была поездка на Валдай.|Была поездка в Сколково.");

        var scores = Score(left, right);

        Assert.Multiple(() =>
        {
            Assert.That(scores[0, 1], Is.GreaterThan(scores[0, 0]));
            Assert.That(scores[1, 0], Is.GreaterThan(scores[1, 1]));
        });
    }

    [Test]
    public void Score_DictionaryOfTheUser_FindsWhatNothingElseDoes()
    {
        using var cedict = new MemoryStream("鐘錶 钟表 [zhong1 biao3] /clocks and watches/\n蜂蜜 蜂蜜 [feng1 mi4] /honey/\n"u8.ToArray());
        var dictionary = BilingualDictionary.ReadCedict(cedict, "test");
        var left = Texts.Of("cn", Language.Chinese, "我们买了钟表。|他们卖出蜂蜜。");
        var right = Texts.Of("ru", Language.English, "They sold honey.|We bought a clock.");

        var scores = new LexicalSimilarity(Lexicon, Glossary.Empty, [dictionary]).Score(left, right, CancellationToken.None);

        Assert.Multiple(() =>
        {
            Assert.That(scores[0, 1], Is.GreaterThan(scores[0, 0]));
            Assert.That(scores[1, 0], Is.GreaterThan(scores[1, 1]));
        });
    }

    [Test]
    public void Score_TitleAgainstBody_IsLessLikelyThanTitleAgainstTitle()
    {
        var left = Chinese.Naming(0, "pipeline").With(0, s => s with { Section = Section.Title });
        var right = Russian.Naming(0, "pipeline").Naming(1, "pipeline").With(0, s => s with { Section = Section.Title });

        var scores = Score(left, right);

        Assert.That(scores[0, 0], Is.GreaterThan(scores[0, 1]));
    }

    private static float[,] Score(AnalyzedReadout left, AnalyzedReadout right) =>
        new LexicalSimilarity(Lexicon, Glossary.Empty).Score(left, right, CancellationToken.None);
}
