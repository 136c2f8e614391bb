using ReadoutDiff.Corrections;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Gold;
using ReadoutDiff.Statements;

namespace ReadoutDiff.Eval.Gold;

public sealed class GoldReaderTests
{
    [Test]
    public void Read_AllParts_AreKeptInOrder()
    {
        using var text = new StringReader(
            """
            concepts:
              cn.zh: [taiwan, cpc]
            speakers:
              cn.zh:
                - { text: "习近平指出", speaker: xi-jinping, act: point-out }
                - { text: "会谈后", speaker: narrator }
            pairs:
              cn.zh~ru.ru:
                - { left: ["a"], right: ["b", "c"] }
            """);

        var gold = GoldReader.Read(text);

        Assert.Multiple(() =>
        {
            Assert.That(gold.Concepts["cn.zh"], Is.EquivalentTo(new[] { "cpc", "taiwan" }));
            Assert.That(gold.Speakers["cn.zh"], Is.EqualTo(new[] { new SpeakerRow("习近平指出", "xi-jinping", "point-out"), new SpeakerRow("会谈后", "narrator", null) }));
            Assert.That(gold.Pairs[new PairKey("cn.zh", "ru.ru")].Single().Right, Is.EqualTo(new[] { "b", "c" }));
        });
    }

    [Test]
    public void Read_CorrectionsMadeByHand_AreGoldLikeAnyOther()
    {
        const string Text = "习近平说。普京说。";
        var readout = new Readout
        {
            Source = "test", Side = Side.China, Language = Language.Chinese, Text = Text, Paragraphs = [new Paragraph(0, Section.Summary, new TextSpan(0, Text.Length))],
        };
        var here = new GoldText("https://cn.test/", new ReadoutAnalyzer(DiplomaticLexicon.Default).Analyze(readout));
        var there = new GoldText("https://ru.test/", here.Text with { Readout = readout with { Side = Side.Russia } });
        var anchor = TextAnchor.Of(Text, here.Text.Statements[0].Span);
        var at = new DateTimeOffset(2021, 6, 28, 12, 0, 0, TimeSpan.Zero);
        using var writer = new StringWriter();
        GoldWriter.Write(
            [here, there],
            [
                new SpeakerCorrection(anchor, Speaker.Both) { Address = here.Address, Author = "A", At = at },
                new ConceptCorrection(anchor, "taiwan", IsNamed: true) { Address = here.Address, Author = "A", At = at },
                new AlignmentCorrection(anchor, there.Address, [anchor]) { Address = here.Address, Author = "A", At = at },
                new AlignmentCorrection(TextAnchor.Of(Text, here.Text.Statements[1].Span), there.Address, []) { Address = here.Address, Author = "A", At = at },
            ],
            writer);

        using var text = new StringReader(writer.ToString());
        var gold = GoldReader.Read(text);

        Assert.Multiple(() =>
        {
            Assert.That(gold.Concepts["cn.zh"], Is.EquivalentTo(new[] { "taiwan" }));
            Assert.That(gold.Speakers["cn.zh"], Is.EqualTo(new[] { new SpeakerRow("习近平说。", "both", null) }));
            Assert.That(gold.Pairs[new PairKey("cn.zh", "ru.zh")].Single().Right, Is.EqualTo(new[] { "习近平说。" }));
        });
    }

    [TestCase("pairs: { cn.zh: [] }")]
    [TestCase("pairs: { cn.zh~ru.ru: [ { left: [a], right: [] } ] }")]
    [TestCase("speakers: { cn.zh: [ { text: a } ] }")]
    [TestCase("")]
    public void Read_MalformedPart_IsRefused(string yaml)
    {
        using var text = new StringReader(yaml);
        Assert.That(() => GoldReader.Read(text), Throws.TypeOf<FormatException>());
    }
}
