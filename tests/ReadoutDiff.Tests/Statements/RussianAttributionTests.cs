using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Statements;

public sealed class RussianAttributionTests
{
    [TestCase("Владимир Путин подчеркнул, что сотрудничество растёт.", "putin")]
    [TestCase("Сотрудничество растёт, отметил Владимир Путин.", "putin")]
    [TestCase("С китайской стороны выражена поддержка диалогу.", "side:cn")]
    [TestCase("Обсуждены перспективы торговли.", "narrator")]
    [TestCase("Лидеры подчеркнули важность договора. Он носит долгосрочный характер.", "both both")]
    [TestCase("Владимир Путин отметил рост торговли, а Си Цзиньпин подчеркнул важность инвестиций.", "putin xi-jinping")]
    public void Analyze_RussianSummary_NamesTheSpeaker(string text, string speakers) =>
        Assert.That(ReadoutText.Speakers(text, Language.Russian, Side.Russia), Is.EqualTo(speakers));
}
