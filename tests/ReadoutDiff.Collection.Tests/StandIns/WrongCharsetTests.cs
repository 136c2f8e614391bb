using System.Text;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Tests.StandIns;

/// <summary>Pages whose declared charset is not that of their bytes.</summary>
public sealed class WrongCharsetTests
{
    private const string Chinese = "国家主席同俄罗斯总统举行会谈，双方就共同关心的问题深入交换意见，一致同意加强各领域合作。";
    private const string Russian = "Президент России провёл переговоры с Председателем Китайской Народной Республики, обсуждены вопросы торговли.";

    private static string Page(string words, string meta) => $"<html><head><meta charset='{meta}'></head><body><article><p>{words}</p></article></body></html>";

    [TestCase(Chinese, "utf-8", "gb18030")]
    [TestCase(Chinese, "utf-8", "windows-1251")]
    [TestCase(Chinese, "utf-8", "iso-8859-1")]
    [TestCase(Chinese, "gb18030", "utf-8")]
    [TestCase(Chinese, "gb18030", "windows-1251")]
    [TestCase(Chinese, "gb18030", "iso-8859-1")]
    [TestCase(Russian, "utf-8", "windows-1251")]
    [TestCase(Russian, "utf-8", "gb18030")]
    [TestCase(Russian, "windows-1251", "utf-8")]
    [TestCase(Russian, "windows-1251", "gb2312")]
    [TestCase(Russian, "windows-1251", "koi8-r")]
    [TestCase(Russian, "windows-1251", "iso-8859-1")]
    public void Read_AnotherCharsetDeclared_IsReadByItsBytesAndSaysSo(string words, string real, string declared)
    {
        foreach (var readout in new[]
        {
            Captured.Read(Captured.Bytes(Page(words, declared), real)),
            Captured.Read(Captured.Bytes(Page(words, real), real), "text/html; charset=" + declared),
        })
        {
            Assert.That(readout.Text, Does.Contain(words));
            Assert.That(readout.HasLimit(LimitCode.CharsetMismatch), Is.True);
        }
    }

    [TestCase(Chinese, "utf-8")]
    [TestCase(Chinese, "gb2312")]
    [TestCase(Russian, "utf-8")]
    [TestCase(Russian, "windows-1251")]
    [TestCase("ПРЕЗИДЕНТ РОССИИ ПРОВЁЛ ПЕРЕГОВОРЫ С ПРЕДСЕДАТЕЛЕМ КИТАЙСКОЙ НАРОДНОЙ РЕСПУБЛИКИ.", "windows-1251")]
    [TestCase("Президент Франции сказал: «Voilà, c’est déjà décidé à l’Élysée», встреча состоится.", "utf-8")]
    public void Read_RightCharsetDeclared_IsReadByIt(string words, string charset)
    {
        var readout = Captured.Read(Captured.Bytes(Page(words, charset), charset));
        Assert.That(readout.Text, Does.Contain(words));
        Assert.That(readout.Limits.Select(limit => limit.Code), Is.EqualTo(new[] { LimitCode.NoSiteProfile }));
    }

    [TestCase("李强会见俄罗斯总理米舒斯京。1月4日，国务院总理李强会见俄罗斯总理米舒斯京。")]
    [TestCase("李強會見俄羅斯總理米舒斯京。1月4日，國務院總理李強會見俄羅斯總理米舒斯京。")]
    public void Read_ShortNoticeOfNames_IsRead(string words) => Assert.That(Captured.Read(Page(words, "utf-8")).Text, Does.Contain(words));

    [Test]
    public void Read_OneBadByte_IsReadAndSaysSo()
    {
        var bytes = Encoding.UTF8.GetBytes(Page(Russian, "utf-8"));
        bytes[bytes.AsSpan().IndexOf("торговли"u8)] = 0xFF;
        var readout = Captured.Read(bytes);
        Assert.That(readout.Text, Does.Contain("Президент России"));
        Assert.That(readout.HasLimit(LimitCode.UndecodableBytes), Is.True);
    }

    [TestCase(Russian, "windows-1251")]
    [TestCase(Russian, "windows-1252")]
    [TestCase(Chinese, "windows-1251")]
    [TestCase("李强会见俄罗斯总理米舒斯京，国务院总理李强会见俄罗斯总理。", "gb18030")]
    public void Read_TextGarbledWhereItWasPublished_IsUndecodable(string words, string wrong)
    {
        var garbled = Encoding.GetEncoding(wrong).GetString(Encoding.UTF8.GetBytes(words));
        Assert.That(Captured.Trouble(() => Captured.Read(Page(garbled, "utf-8"))), Is.EqualTo(PageTrouble.Undecodable));
    }

    [Test]
    public void Read_LettersReplacedByQuestionMarks_IsUndecodable() =>
        Assert.That(Captured.Trouble(() => Captured.Read(Page(new string(Russian.Select(c => char.IsLetter(c) ? '?' : c).ToArray()) + " The President of Russia in Moscow.", "utf-8"))), Is.EqualTo(PageTrouble.Undecodable));

    [Test]
    public void Read_LettersLostBeforePublishing_IsUndecodable() =>
        Assert.That(Captured.Trouble(() => Captured.Read(Page(string.Concat(Russian.Select((c, i) => i % 3 == 0 ? '\uFFFD' : c)), "utf-8"))), Is.EqualTo(PageTrouble.Undecodable));
}
