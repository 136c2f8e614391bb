using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Statements;

public sealed class EnglishAttributionTests
{
    [TestCase("Xi Jinping said that cooperation is growing. Trade has doubled. The two sides should do more.", "xi-jinping xi-jinping xi-jinping")]
    [TestCase("Cooperation is growing, Putin noted.", "putin")]
    [TestCase("The two sides agreed to stay in touch.", "both")]
    [TestCase("Xi met with Putin in Moscow.", "narrator")]
    public void Analyze_EnglishReport_NamesTheSpeaker(string text, string speakers) =>
        Assert.That(ReadoutText.Speakers(text, Language.English, Side.China), Is.EqualTo(speakers));
}
