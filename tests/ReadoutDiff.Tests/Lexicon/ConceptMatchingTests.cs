using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Tests.Text;

namespace ReadoutDiff.Tests.Lexicon;

public sealed class ConceptMatchingTests
{
    private static readonly DiplomaticLexicon Lexicon = LexiconText.Lexicon(
        """
        concepts:
          - { id: party, kind: body, labels: { zh: 党, ru: Партия, en: Party }, zh: [劳动党], ru: [Партия труда, ПТ], en: [Labour Party, LP] }
          - id: party-centenary
            kind: event
            labels: { zh: 百年, ru: Столетие, en: Centenary }
            zh: ["@party .. (100周年|百年)"]
            ru: ["(столетие|100-летие) .. @party"]
            en: ["centenary .. @party"]
            broader: [jubilees]
          - { id: jubilees, kind: topic, labels: { ru: Юбилеи }, ru: [юбилей], broader: [history] }
          - { id: history, kind: topic, labels: { ru: История }, ru: [история] }
          - { id: first-name, kind: person, labels: { ru: Иван Петров }, ru: [Иван Петров], titles: { ru: [министр труда], en: [Labour Minister] } }
          - { id: second-name, kind: person, labels: { ru: Пётр Иванов }, ru: [Пётр Иванов], titles: { ru: [министр труда] } }
        """);

    private static TextSpan All(string text) => new(0, text.Length);

    [Test]
    public void Match_FormThatNamesAnotherConcept_NestsIt() => Assert.Multiple(() =>
    {
        Assert.That(Lexicon.Named("со столетием создания Партии труда", Language.Russian), Does.Contain("party-centenary=столетием создания Партии труда").And.Contain("party=Партии труда"));
        Assert.That(Lexicon.Named("劳动党成立一百周年", Language.Chinese), Does.Contain("party-centenary=劳动党成立一百周年").And.Contain("party=劳动党"));
        Assert.That(Lexicon.Named("the centenary of the LP", Language.English), Does.Contain("party-centenary=centenary of the LP").And.Contain("party=LP"));
    });

    [Test]
    public void Match_ConceptWithBroaderOnes_NamesThemWithTheSameWords() =>
        Assert.That(
            Lexicon.Named("столетие ПТ", Language.Russian),
            Is.EqualTo(new[] { "history=столетие ПТ", "jubilees=столетие ПТ", "party-centenary=столетие ПТ", "party=ПТ" }));

    [Test]
    public void Match_BroaderConceptNamedItself_KeepsItsOwnWords() =>
        Assert.That(
            Lexicon.Named("юбилей — столетие и юбилей ПТ", Language.Russian).Where(m => m.StartsWith("jubilees", StringComparison.Ordinal)),
            Is.EqualTo(new[] { "jubilees=юбилей", "jubilees=юбилей" }));

    [Test]
    public void Match_UnknownLanguage_TriesAll() =>
        Assert.That(
            Lexicon.Named("劳动党, Партия труда, Labour Party", Language.Unknown),
            Is.EqualTo(new[] { "party=劳动党", "party=Партия труда", "party=Labour Party" }));

    [Test]
    public void Match_PartOfAText_GivesOffsetsInTheWholeAndNothingOutside()
    {
        const string text = "Партия труда. Партия труда.";
        Assert.That(
            Lexicon.Match(text, new TextSpan(14, text.Length), Language.Russian, null),
            Is.EqualTo(new[] { new Mention("party", new TextSpan(14, 26)) }));
    }

    [Test]
    public void Match_Title_DoesNotNameAnyOfThePersonsWhoBearIt() =>
        Assert.That(Lexicon.Named("Министр труда Пётр Иванов", Language.Russian), Is.EqualTo(new[] { "second-name=Пётр Иванов" }));

    [Test]
    public void Match_HundredThousandMentionsInOneSentence_AreAllFound()
    {
        var text = string.Concat(Enumerable.Repeat("столетие ПТ, юбилей ", 100_000));
        var counts = Lexicon.Match(text, All(text), Language.Russian, null).CountBy(m => m.ConceptId).ToDictionary();
        Assert.That(
            counts,
            Is.EquivalentTo(new Dictionary<string, int> { ["party"] = 100_000, ["party-centenary"] = 100_000, ["jubilees"] = 200_000, ["history"] = 200_000, ["anniversary:100"] = 100_000 }));
    }

    [FsCheck.NUnit.Property]
    public Property Match_AnyText_GivesOrderedSpansOnTextElements() => Prop.ForAll(WrittenText.Any(), text =>
    {
        var bounds = StringInfo.ParseCombiningCharacters(text).Append(text.Length).ToHashSet();
        var mentions = DiplomaticLexicon.Default.Match(text, All(text), Language.Unknown, null);
        return mentions.All(m => m.Span.Length > 0 && bounds.Contains(m.Span.Start) && bounds.Contains(m.Span.End))
            && mentions.Zip(mentions.Skip(1)).All(p => p.First.Span.Start <= p.Second.Span.Start);
    });

    [Test]
    public void Match_SameLexiconFromManyThreads_GivesTheSame()
    {
        const string text = "столетие Партии труда и юбилей";
        var expected = Lexicon.Named(text, Language.Russian);
        var results = Enumerable.Range(0, 64).AsParallel().Select(_ => Lexicon.Named(text, Language.Russian)).ToList();
        Assert.That(results, Has.All.EqualTo(expected));
    }
}
