using FsCheck;
using FsCheck.Fluent;
using ReadoutDiff.Text;

namespace ReadoutDiff.Tests.Text;

public sealed class FoldingTests
{
    [TestCase("Пётр ЁЛКА", "петр елка")]
    [TestCase("Ｇ２０", "g20")]
    [TestCase("«ШОС» “一带” 《宣言》", "\"шос\" \"一带\" \"宣言\"")]
    [TestCase("Россия – Китай — мир", "россия - китай - мир")]
    [TestCase("со\u00ADтруд\u200Bни\u0301чество", "сотрудничество")]
    [TestCase("Китаи\u0306", "китай")]
    [TestCase("Côte d’Ivoire", "cote d'ivoire")]
    [TestCase("中國共產黨", "中国共产党")]
    [TestCase("20\u00A0млрд", "20 млрд")]
    public void Fold_TypographicVariants_AreWrittenOneWay(string written, string folded) =>
        Assert.That(Folding.Fold(written), Is.EqualTo(folded));

    [Test]
    public void Fold_DifferentWords_StayDifferent() =>
        Assert.That(Folding.Fold("мир"), Is.Not.EqualTo(Folding.Fold("мер")));

    [FsCheck.NUnit.Property]
    public Property Fold_Twice_ChangesNothingMore() =>
        Prop.ForAll(WrittenText.Any(), text => Folding.Fold(Folding.Fold(text)) == Folding.Fold(text));
}
