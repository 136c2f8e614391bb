using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Statements;

public sealed class ChineseAttributionTests
{
    [TestCase("习近平指出，两国合作成果丰硕。", "xi-jinping")]
    [TestCase("习近平指出，合作成果丰硕。双方要加强对接。中方愿同俄方一道努力。", "xi-jinping xi-jinping xi-jinping")]
    [TestCase("普京表示，俄方愿同中方加强协作。", "putin")]
    [TestCase("双方一致认为，应当加强沟通。", "both")]
    [TestCase("会谈后，两国元首共同签署联合声明。", "narrator")]
    [TestCase("绍伊古转达普京总统的问候，表示普京总统珍视两国友谊。", "shoigu")]
    public void Analyze_ChineseReport_NamesTheSpeaker(string text, string speakers) =>
        Assert.That(ReadoutText.Speakers(text, Language.Chinese, Side.China), Is.EqualTo(speakers));
}
