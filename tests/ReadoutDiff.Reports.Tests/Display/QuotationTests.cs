using FsCheck;
using FsCheck.Fluent;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Reports.Tests;

[TestFixture]
public sealed class QuotationTests
{
    [TestCase("Мы развиваем торговлю и спорт.", "торговлю", 40, "Мы развиваем торговлю и спорт.")]
    [TestCase("Мы развиваем торговлю и молодёжные обмены.", "торговлю", 24, "…развиваем торговлю и…")]
    [TestCase("双方贸易额增长，合作前景广阔。", "增长", 12, "…额增长，合…")]
    [TestCase("A word", "word", 3, "wo…")]
    public void Line_WordsInAStatement_AreQuotedWithTheirSurroundings(string text, string words, int cells, string expected)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);

        var quotation = Quotation.Of(text, new TextSpan(start, start + words.Length), new TextSpan(0, text.Length), cells);

        Assert.That(quotation.Line(text), Is.EqualTo(expected));
    }

    [FsCheck.NUnit.Property]
    public Property Line_AnyText_FitsAndHasTheWordsWhereTheyFit() => Prop.ForAll(
        Gen.Elements("中", "俄", "д", "а", "e\u0301", "𠀀", " ", ",", "👍🏽").ListOf().Select(parts => string.Concat(parts)).ToArbitrary(),
        Gen.Choose(4, 30).ToArbitrary(),
        (before, cells) =>
        {
            const string Words = "贸易";
            var text = before + Words + before;
            var quotation = Quotation.Of(text, new TextSpan(before.Length, before.Length + 2), new TextSpan(0, text.Length), cells);
            return CellWidth.Of(quotation.Line(text)) <= cells && (cells < 6 || quotation.Words.Of(text) == Words);
        });

    [Test]
    public void Of_VeryLongStatement_LooksOnlyAtWhatThereIsRoomFor()
    {
        var text = new string('长', 2_000_000) + "贸易";

        var quotation = Quotation.Of(text, new TextSpan(2_000_000, 2_000_002), new TextSpan(0, text.Length), 20);

        Assert.That(quotation.Line(text), Is.EqualTo("…长长长长长长长贸易"));
    }
}
