using ReadoutDiff.Alignment;
using ReadoutDiff.Model;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

// The arguments come from FsCheck, which the analyzer does not know.
#pragma warning disable NUnit1027

namespace ReadoutDiff.Tests.Alignment;

/// <summary>Two versions of one text in one language.</summary>
public class VersionAlignmentTests
{
    private static readonly string[] English =
    [
        "The two presidents met in the old library of Kazan.|They had last spoken by telephone in the spring.",
        "The guest thanked his hosts for the careful preparation of the visit.|He said that river transport deserved more attention.|Ferries now carry twice as many passengers as before.",
        "The host stressed that forests do not know borders.|Firefighters of both countries will train together in Chita.|A common air fleet is to be ready next summer.",
        "Both sides agreed to print school books in both languages.|They welcomed the exchange of museum collections.",
    ];

    private static readonly string[] Chinese =
    [
        "两国元首在喀山老图书馆会面。|他们上次通电话是在春天。",
        "客人感谢主人精心安排此次访问。|他说，内河运输值得更多关注。|渡轮运送的旅客如今增加了一倍。",
        "主人强调，森林不分国界。|两国消防队将在赤塔共同训练。",
    ];

    private static readonly string[] Russian =
    [
        "Президенты встретились в старой библиотеке Казани.|Прежде они говорили по телефону весной.",
        "Гость поблагодарил хозяев за тщательную подготовку визита.|По его словам, речной транспорт заслуживает большего внимания.",
        "Хозяин подчеркнул, что леса не знают границ.|Пожарные двух стран будут вместе учиться в Чите.",
    ];

    private static readonly StatementAligner Aligner = new(new LexicalSimilarity(new TestLexicon(), Glossary.Empty));

    [TestCase(Language.English)]
    [TestCase(Language.Chinese)]
    [TestCase(Language.Russian)]
    public void Align_TextWithItself_IsOneToOneWithScoresNearOne(Language language)
    {
        var text = Texts.Of("cn", language, Paragraphs(language));

        var groups = Aligner.Align(text, text).Groups;

        Assert.Multiple(() =>
        {
            Assert.That(groups.Select(g => (g.Left.Single(), g.Right.Single())), Is.EqualTo(text.Statements.Select(s => (s.Order, s.Order))));
            Assert.That(groups.Min(g => g.Score), Is.GreaterThan(0.95));
        });
    }

    [Test]
    public void Align_MovedParagraph_KeepsItsPairsAndFlagsTheCrossing()
    {
        var before = Texts.Of("ru", Language.English, English);
        var after = Texts.Of("ru", Language.English, English[3], English[0], English[1], English[2]);

        var groups = Aligner.Align(before, after).Groups;

        Assert.Multiple(() =>
        {
            Assert.That(groups.Select(g => g.Kind), Is.All.EqualTo(AlignmentKind.OneToOne));
            Assert.That(groups.Select(g => g.Right.Single()), Is.EqualTo(new[] { 2, 3, 4, 5, 6, 7, 8, 9, 0, 1 }));
            Assert.That(groups.Select(g => g.IsCrossing), Is.All.True);
        });
    }

    [Test]
    public void Align_OneWordChanged_StillPairsTheSentence()
    {
        var before = Texts.Of("ru", Language.English, English);
        var after = Texts.Of("ru", Language.English, [.. English.Select(p => p.Replace("twice as many", "thrice as many", StringComparison.Ordinal))]);

        var pair = Aligner.Align(before, after).Groups.Single(g => g.Left.Contains(4));

        Assert.Multiple(() =>
        {
            Assert.That(pair.Right, Is.EqualTo(new[] { 4 }));
            Assert.That(pair.Score, Is.GreaterThan(0.9));
        });
    }

    [Test]
    public void Align_SentenceAddedInTheNewVersion_IsTheOnlyNullAlignment()
    {
        var before = Texts.Of("ru", Language.English, English[0], English[2]);
        var after = Texts.Of("ru", Language.English, English[0], "Nobody had expected the orchestra to play so late.", English[2]);

        var alone = Aligner.Align(before, after).Groups.Where(g => g.Kind != AlignmentKind.OneToOne).ToArray();

        Assert.That(alone.Select(g => (g.Kind, g.Right.Single())), Is.EqualTo(new[] { (AlignmentKind.RightOnly, 2) }));
    }

    [Test]
    public void Align_SentenceCutInTwo_JoinsBothHalves()
    {
        var whole = Texts.Of("ru", Language.English, "They welcomed the exchange of museum collections and agreed to print school books in both languages for pupils of border regions.", English[0]);
        var cut = Texts.Of("ru", Language.English, "They welcomed the exchange of museum collections.|They agreed to print school books in both languages for pupils of border regions.", English[0]);

        var group = Aligner.Align(whole, cut).Groups[0];

        Assert.Multiple(() =>
        {
            Assert.That(group.Kind, Is.EqualTo(AlignmentKind.OneToMany));
            Assert.That(group.Right, Is.EqualTo(new[] { 0, 1 }));
        });
    }

    [Property]
    public bool Align_ParagraphsInAnyOrder_FindsEachStatementAgain(int seed)
    {
        var order = Enumerable.Range(0, English.Length).ToArray();
        new Random(seed).Shuffle(order);
        var shuffled = Texts.Of("ru", Language.English, [.. order.Select(at => English[at])]);
        var text = Texts.Of("ru", Language.English, English);

        return Aligner.Align(text, shuffled).Groups.All(g =>
            g.Kind == AlignmentKind.OneToOne
            && text.Statements[g.Left[0]].Span.Of(text.Readout.Text) == shuffled.Statements[g.Right[0]].Span.Of(shuffled.Readout.Text));
    }

    [TestCase(Language.English, Language.Chinese)]
    [TestCase(Language.Chinese, Language.Russian)]
    [TestCase(Language.Russian, Language.Russian)]
    public void Align_TextsExchanged_GivesTheMirroredGroups(Language left, Language right)
    {
        var a = Texts.Of("cn", left, Paragraphs(left));
        var b = Texts.Of("ru", right, Paragraphs(right)[1..]);

        var forward = Aligner.Align(a, b).Groups.Select(g => (string.Join(',', g.Left), string.Join(',', g.Right), g.Score));
        var backward = Aligner.Align(b, a).Groups.Select(g => (string.Join(',', g.Right), string.Join(',', g.Left), g.Score));

        Assert.That(backward, Is.EquivalentTo(forward));
    }

    [Test]
    public void Align_SameTextsTwice_GivesTheSameAnswer()
    {
        var a = Texts.Of("cn", Language.English, English);
        var b = Texts.Of("ru", Language.Russian, Russian);

        string[] Groups() => [.. Aligner.Align(a, b).Groups.Select(g => StatementAlignerTests.Describe(g) + g.Score)];

        var first = Groups();

        Assert.That(Groups(), Is.EqualTo(first));
    }

    private static string[] Paragraphs(Language language) => language switch
    {
        Language.Chinese => Chinese,
        Language.Russian => Russian,
        _ => English,
    };
}
