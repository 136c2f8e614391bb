using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Lexicon;

public sealed class LexiconReaderTests
{
    private const string Good =
        """
        concepts:
          - id: peace-talks
            kind: topic
            labels: { zh: 和谈, ru: мирные переговоры, en: peace talks }
            zh: [和谈]
            ru: [мирн* переговор*]
            en: ["peace (talks|negotiations)"]
            not: { zh: [温和谈吐] }
            broader: [peace]
            salience: 3
            source: usage
          - id: peace
            kind: topic
            labels: { zh: 和平 }
            zh: [和平]
        acts:
          - id: stress
            strength: 4
            zh: [强调]
            ru: [подчеркн*]
        """;

    private static string Problem(string yaml)
    {
        var problems = LexiconChecker.Check([LexiconText.File(yaml)]);
        Assert.That(problems, Is.Not.Empty);
        return problems[0].ToString();
    }

    private static string Concept(string fields) =>
        "concepts:\n  - id: a\n    kind: topic\n    labels: { en: A, ru: А, zh: 甲 }\n    en: [alpha]\n" + fields;

    [Test]
    public void Read_GoodFile_GivesConceptsAndActs()
    {
        var file = LexiconText.File(Good);
        Assert.Multiple(() =>
        {
            Assert.That(LexiconChecker.Check([file]), Is.Empty);
            Assert.That(file.Concepts.Select(c => c.Id), Is.EqualTo(new[] { "peace-talks", "peace" }));
            Assert.That(file.Concepts[0].Kind, Is.EqualTo(ConceptKind.Topic));
            Assert.That(file.Concepts[0].Salience, Is.EqualTo(3));
            Assert.That(file.Concepts[0].Broader, Is.EqualTo(new[] { "peace" }));
            Assert.That(file.Concepts[0].Exclusions[Language.Chinese], Is.EqualTo(new[] { "温和谈吐" }));
            Assert.That(file.Concepts[0].Label(Language.Russian), Is.EqualTo("мирные переговоры"));
            Assert.That(file.Acts.Single().Act, Is.EqualTo(new SpeechAct("stress", 4)));
        });
    }

    [TestCase("concepts: [", "not valid YAML")]
    [TestCase("- a", "not a list")]
    [TestCase("", "the file is empty")]
    [TestCase("topics: []", "unknown key 'topics'")]
    [TestCase("concepts: many", "'concepts' must be a list")]
    [TestCase("concepts: [alpha]", "must be a mapping")]
    [TestCase("concepts: [{ kind: topic }]", "a concept has no id")]
    [TestCase("concepts: [{ id: Peace Talks, kind: topic }]", "is no id")]
    [TestCase("concepts: [{ id: a, kind: thing }]", "unknown kind 'thing'")]
    [TestCase("concepts: [{ id: a }]", "has no kind")]
    [TestCase("concepts: [{ id: a, kind: topic, labels: { en: A } }]", "has no forms")]
    [TestCase("concepts: [{ id: a, kind: topic, en: [alpha] }]", "no label in en")]
    [TestCase("concepts: &x [*x]", "anchors and aliases")]
    [TestCase("acts: [{ id: a, en: [say] }]", "has no strength")]
    [TestCase("acts: [{ id: a, strength: 6, en: [say] }]", "from 1 to 5")]
    public void Check_BadFile_SaysWhy(string yaml, string message) =>
        Assert.That(Problem(yaml), Does.Contain(message));

    [TestCase("    colour: red", "6:5: unknown key 'colour'")]
    [TestCase("    salience: 4", "6:15: 'salience' must be a whole number from 1 to 3")]
    [TestCase("    salience: high", "6:15: 'salience' must be a whole number")]
    [TestCase("    en: [beta]", "6:5: the key 'en' stands twice")]
    [TestCase("    ru: бета", "6:9: 'ru' must be a list")]
    [TestCase("    ru: []", "6:9: 'ru' lists no form")]
    [TestCase("    ru: [\"\"]", "6:10: each of 'ru' must be text")]
    [TestCase("    zh: [核]", "6:10: bad form '核': a single Han character")]
    [TestCase("    ru: [\"(альфа\"]", "6:10: bad form '(альфа': ')' is missing")]
    [TestCase("    ru: [\".. альфа\"]", "6:10: bad form '.. альфа': a form cannot begin or end with a gap")]
    [TestCase("    ru: [\"[альфа]\"]", "every part of the form is optional")]
    [TestCase("    ru: [\"альфа |\"]", "'|' stands outside brackets")]
    [TestCase("    ru: [\"(альфа|)\"]", "a part of the form is empty")]
    [TestCase("    ru: [\"@ альфа\"]", "'@' is not followed by an id")]
    [TestCase("    ru: [\"с*\"]", "the prefix 'с*' is too short")]
    [TestCase("    ru: [\"a .. b .. c .. d .. e\"]", "more than 3 gaps")]
    [TestCase("    ru: [\"((((((((((альфа))))))))))\"]", "nested too deep")]
    [TestCase("    broader: [b]", "6:15: the broader concept 'b' is not defined")]
    [TestCase("    ru: [\"@b\"]", "6:10: '@b' is not defined")]
    [TestCase("    ru: [\"@a\"]", "name each other in a circle")]
    [TestCase("    broader: [a]", "name each other in a circle")]
    [TestCase("    labels: { de: A }", "stands twice")]
    [TestCase("    not: { de: [alpha male] }", "6:12: unknown language 'de'")]
    [TestCase("    not: { ru: [альфа] }", "excludes forms in ru but has none")]
    [TestCase("    titles: { en: [Minister] }", "is no person")]
    public void Check_BadField_NamesLineColumnAndCause(string field, string message) =>
        Assert.That(Problem(Concept(field)), Does.Contain(message));

    [Test]
    public void Check_IdTwice_NamesTheSecondPlace() =>
        Assert.That(
            Problem(Concept("") + "  - id: a\n    kind: topic\n    labels: { en: A }\n    en: [alpha]\n"),
            Does.Contain("words.yaml:6:5: the id 'a' stands twice (first on line 2)"));

    [Test]
    public void Check_IdInTwoFiles_IsAProblemOfTheSecond()
    {
        var problems = LexiconChecker.Check([LexiconText.File(Concept(""), "one.yaml"), LexiconText.File(Concept(""), "two.yaml")]);
        Assert.That(problems.Single().ToString(), Is.EqualTo("two.yaml:2:5: the id 'a' stands in one.yaml too"));
    }

    [Test]
    public void Check_ReferenceWithoutFormsInTheLanguage_IsAProblem() =>
        Assert.That(
            Problem(Concept("  - id: b\n    kind: topic\n    labels: { ru: Б }\n    ru: [\"@a\"]\n")),
            Does.Contain("'@a' has no forms in ru"));

    [Test]
    public void Check_CircleThroughThreeConcepts_IsFoundOnce()
    {
        const string yaml =
            """
            concepts:
              - { id: a, kind: topic, labels: { en: A }, en: [alpha], broader: [b] }
              - { id: b, kind: topic, labels: { en: B }, en: [beta], broader: [c] }
              - { id: c, kind: topic, labels: { en: C }, en: [gamma], broader: [a] }
            """;
        Assert.That(LexiconChecker.Check([LexiconText.File(yaml)]), Has.Count.EqualTo(1));
    }

    [Test]
    public void Check_SeveralProblems_AreAllGivenInOrder() =>
        Assert.That(
            LexiconChecker.Check([LexiconText.File(Concept("    colour: red\n    salience: 9\n"))]).Select(p => p.Line),
            Is.EqualTo(new[] { 6, 7 }));

    [Test]
    public void Read_DeepNesting_IsAProblemNotACrash() =>
        Assert.That(Problem("concepts: " + new string('[', 10_000)), Does.Contain("not valid YAML"));

    [Test]
    public void Read_FileBeyondTheLimit_Throws() =>
        Assert.That(
            () => LexiconText.File(new string(' ', LexiconReader.LargestFile + 1)),
            Throws.InstanceOf<ReadoutFormatException>().With.Message.Contains("words.yaml: larger than"));

    [Test]
    public void Create_FileWithProblems_ThrowsOneLineWithThePlaceOfTheFirst() =>
        Assert.That(
            () => LexiconText.Lexicon(Concept("    colour: red\n    salience: 9\n")),
            Throws.InstanceOf<ReadoutFormatException>().With.Message.EqualTo("words.yaml:6:5: unknown key 'colour' of a concept (and 1 more)"));

    [Test]
    public void With_KnownId_ReplacesTheConcept()
    {
        var lexicon = LexiconText.Lexicon(Good).With(LexiconText.File(
            "concepts: [{ id: peace, kind: formula, labels: { en: Peace, zh: 和平 }, en: [peace], zh: [太平] }]", "mine.yaml"));
        Assert.Multiple(() =>
        {
            Assert.That(lexicon.Concepts["peace"].Kind, Is.EqualTo(ConceptKind.Formula));
            Assert.That(lexicon.Concepts.Keys, Is.EquivalentTo(new[] { "peace-talks", "peace" }));
            Assert.That(lexicon.Named("和平与太平", Language.Chinese), Is.EqualTo(new[] { "peace=太平" }));
        });
    }

    [Test]
    public void With_CircleThroughKnownConcepts_IsRefused() =>
        Assert.That(
            () => LexiconText.Lexicon(Good).With(LexiconText.File(
                "concepts: [{ id: peace, kind: topic, labels: { en: Peace }, en: [peace], broader: [peace-talks] }]", "mine.yaml")),
            Throws.InstanceOf<ReadoutFormatException>().With.Message.Contains("mine.yaml").And.Message.Contains("circle"));

    [Test]
    public void Acts_OfALanguage_GivesFormsWithStrength() =>
        Assert.That(
            LexiconText.Lexicon(Good).Acts(Language.Russian),
            Is.EqualTo(new[] { new ActForm("подчеркн*", new SpeechAct("stress", 4)) }));
}
