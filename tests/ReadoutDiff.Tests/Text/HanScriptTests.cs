using ReadoutDiff.Text;

namespace ReadoutDiff.Tests.Text;

public sealed class HanScriptTests
{
    [TestCase("兩國領導人就雙邊關係交換了意見", true)]
    [TestCase("两国领导人就双边关系交换了意见", false)]
    [TestCase("Стороны обсудили связи", false)]
    [TestCase("", false)]
    public void IsTraditional_Text_ToldByItsCharacters(string text, bool traditional) =>
        Assert.That(HanScript.IsTraditional(text), Is.EqualTo(traditional));

    [Test]
    public void IsTraditional_OneTraditionalNameInASimplifiedText_IsNot() =>
        Assert.That(HanScript.IsTraditional("两国领导人就双边经贸合作和人文交流交换了意见并参观了為名的展览一切都很顺利"), Is.False);

    [Test]
    public void Simplify_CharacterOfBothScripts_StaysAsItIs() =>
        Assert.That(HanScript.Simplify('中'), Is.EqualTo('中'));
}
