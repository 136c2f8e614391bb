using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Tests.Text;

public sealed class TokenizerTests
{
    private static string[] Words(string text) =>
        [.. Tokenizer.Tokenize(text, new TextSpan(0, text.Length)).Select(t => t.Span.Of(text))];

    [Test]
    public void Tokenize_HanText_GivesEachCharacter() =>
        Assert.That(Words("中俄 关系。"), Is.EqualTo(new[] { "中", "俄", "关", "系", "。" }));

    [Test]
    public void Tokenize_HanOutsideTheBasicPlane_IsOneToken() =>
        Assert.That(Words("𠮷林"), Is.EqualTo(new[] { "𠮷", "林" }));

    [TestCase("российско-китайские отношения", "российско-китайские|отношения")]
    [TestCase("China's co-operation", "China's|co-operation")]
    [TestCase("С.Лавров и Ван И", "С|.|Лавров|и|Ван|И")]
    [TestCase("Россия–Китай", "Россия|–|Китай")]
    [TestCase("‘the sides’ view", "‘|the|sides|’|view")]
    [TestCase("со\u00ADтрудничество", "со\u00ADтрудничество")]
    public void Tokenize_AlphabeticText_KeepsJoinedWordsWhole(string text, string words) =>
        Assert.That(Words(text), Is.EqualTo(words.Split('|')));

    [TestCase("240,000 tons", "240,000|tons")]
    [TestCase("на 1,5 трлн", "на|1,5|трлн")]
    [TestCase("28.06.2021.", "28.06.2021|.")]
    [TestCase("2021-2022", "2021|-|2022")]
    [TestCase("G20, 100-летие, 75th", "G20|,|100-летие|,|75th")]
    [TestCase("2021年6月", "2021|年|6|月")]
    public void Tokenize_Numbers_KeepsInnerSeparators(string text, string words) =>
        Assert.That(Words(text), Is.EqualTo(words.Split('|')));

    [Test]
    public void Tokenize_PartOfAText_GivesOffsetsInTheWhole() =>
        Assert.That(
            Tokenizer.Tokenize("Си и Путин", new TextSpan(5, 10)),
            Is.EqualTo(new[] { new Token(new TextSpan(5, 10), TokenKind.Word) }));

    [Test]
    public void Tokenize_RangeBeyondTheText_Throws() =>
        Assert.That(() => Tokenizer.Tokenize("a", new TextSpan(0, 2)), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [FsCheck.NUnit.Property]
    public Property Tokenize_AnyText_GivesAscendingDisjointNonEmptySpans() => Prop.ForAll(WrittenText.Any(), text =>
    {
        var at = 0;
        foreach (var token in Tokenizer.Tokenize(text, new TextSpan(0, text.Length)))
        {
            if (token.Span.Start < at || token.Span.Length < 1 || token.Span.End > text.Length)
            {
                return false;
            }

            at = token.Span.End;
        }

        return true;
    });

    [FsCheck.NUnit.Property]
    public Property Tokenize_AnyText_SplitsNoTextElement() => Prop.ForAll(WrittenText.Any(), text =>
    {
        var bounds = StringInfo.ParseCombiningCharacters(text).Append(text.Length).ToHashSet();
        return Tokenizer.Tokenize(text, new TextSpan(0, text.Length))
            .All(t => bounds.Contains(t.Span.Start) && bounds.Contains(t.Span.End));
    });

    [FsCheck.NUnit.Property]
    public Property Tokenize_AnyText_LeavesNoLetterOrDigitOut() => Prop.ForAll(WrittenText.Any(), text =>
    {
        var covered = new bool[text.Length];
        foreach (var token in Tokenizer.Tokenize(text, new TextSpan(0, text.Length)))
        {
            covered.AsSpan(token.Span.Start, token.Span.Length).Fill(true);
        }

        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var used);
            if (Rune.IsLetterOrDigit(rune) && !covered[i])
            {
                return false;
            }

            i += used;
        }

        return true;
    });
}
