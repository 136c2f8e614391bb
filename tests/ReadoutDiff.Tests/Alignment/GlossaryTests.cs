using ReadoutDiff.Alignment;
using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Alignment;

public class GlossaryTests
{
    [Test]
    public void Read_ThreeColumns_GivesTheWordsOfEachLanguage()
    {
        var row = Read("稳定|平稳\tстабильный | устойчивый\tstable|steady").Rows.Single();

        Assert.Multiple(() =>
        {
            Assert.That(row.Chinese, Is.EqualTo(new[] { "稳定", "平稳" }));
            Assert.That(row.Russian, Is.EqualTo(new[] { "стабильный", "устойчивый" }));
            Assert.That(row.English, Is.EqualTo(new[] { "stable", "steady" }));
        });
    }

    [TestCase("稳定\tстабильный", TestName = "Read_ColumnMissing_NamesSourceAndLine")]
    [TestCase("稳定\t\t", TestName = "Read_WordsInOneLanguageOnly_NamesSourceAndLine")]
    public void Read_BadLine_NamesSourceAndLine(string line)
    {
        Assert.That(() => Read("# words\n\n" + line), Throws.InstanceOf<ReadoutFormatException>().With.Message.StartsWith("test(3): "));
    }

    [Test]
    public void Find_InflectedPhrase_IsFoundAsOneAndNotByItsWords()
    {
        var glossary = Read("参加\tпринимать участие\ttake part\n部分\tучастие\tpart");
        var text = "Они принимали участие";
        var found = new List<int>();

        glossary.Forms(Language.Russian)!.Find(TokenStem.All(text, new TextSpan(0, text.Length), Language.Russian), found.Add);

        Assert.That(found, Is.EqualTo(new[] { 0 }));
    }

    [Test]
    public void Find_ChineseText_TakesTheLongestWords()
    {
        var glossary = Read("共同\tсовместный\tjoint\n共同体\tсообщество\tcommunity\n体育\tспорт\tsport");
        var found = new List<int>();

        glossary.Forms(Language.Chinese)!.Find(TokenStem.All("共同体育人共同", new TextSpan(0, 7), Language.Chinese), found.Add);

        Assert.That(found, Is.EqualTo(new[] { 1, 0 }));
    }

    [Test]
    public void Default_ShippedFile_HasTheRightForm() => Assert.That(() => Glossary.Default.Rows, Throws.Nothing);

    private static Glossary Read(string text) => Glossary.Read(new StringReader(text), "test");
}
