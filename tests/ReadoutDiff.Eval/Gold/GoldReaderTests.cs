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
