using System.IO.Compression;
using System.Text;
using ReadoutDiff.Alignment;
using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Alignment;

public class BilingualDictionaryTests
{
    [Test]
    public void ReadCedict_Entry_IsFoundBySimplifiedAndTraditionalForm()
    {
        var dictionary = ReadCedict("# comment\n鐘錶 钟表 [zhong1 biao3] /clocks and watches/CL:塊|块[kuai4]/\n");

        Assert.Multiple(() =>
        {
            Assert.That(dictionary.Has("钟表") && dictionary.Has("鐘錶"), Is.True);
            Assert.That(DictionaryEntry.Words(dictionary.Entry("钟表"), Language.English), Is.EqualTo(new[] { "clocks", "watches" }));
        });
    }

    [Test]
    public void ReadCedict_OtherFile_IsRefusedByName() =>
        Assert.That(() => ReadCedict("just some text\n"), Throws.InstanceOf<ReadoutFormatException>().With.Message.StartsWith("test: "));

    [TestCase(false)]
    [TestCase(true)]
    public void ReadDictd_PlainOrCompressed_GivesTheEntry(bool isCompressed)
    {
        var dictionary = ReadDictd("honey\tA\tk\n", "honey _n. мёд; (_ам. душка)", isCompressed);

        Assert.That(DictionaryEntry.Words(dictionary.Entry("honey"), Language.Russian), Is.EqualTo(new[] { "мед" }));
    }

    [TestCase("honey\tA\t//\n")]
    [TestCase("honey\t?\tB\n")]
    public void ReadDictd_IndexPointsOutsideTheText_IsRefused(string index) =>
        Assert.That(() => ReadDictd(index, "honey", isCompressed: false), Throws.InstanceOf<ReadoutFormatException>().With.Message.Contains("honey"));

    [Test]
    public void ReadDictd_DamagedCompression_IsRefused()
    {
        using var index = new MemoryStream("honey\tA\tF\n"u8.ToArray());
        using var text = new MemoryStream([0x1F, 0x8B, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);

        Assert.That(() => BilingualDictionary.ReadDictd(index, text, Language.English, Language.Russian, "test"), Throws.InstanceOf<ReadoutFormatException>());
    }

    [Test]
    public void Translate_NoDictionaryOfThePair_GoesThroughEnglish()
    {
        var path = TranslationPath.Between(Language.Russian, Language.Chinese, [ReadCedict("蜂蜜 蜂蜜 [feng1 mi4] /honey/\n"), ReadDictd("honey\tA\tQ\n", "honey _n. мёд", isCompressed: false)]);

        Assert.Multiple(() =>
        {
            Assert.That(path?.From, Is.EqualTo(Language.Chinese));
            Assert.That(path?.Translate("蜂蜜"), Is.EqualTo(new[] { "мед" }));
        });
    }

    [TestCase("studies", "study")]
    [TestCase("agreed", "agree")]
    [TestCase("making", "make")]
    public void Of_InflectedEnglishWord_OffersItsBase(string word, string head) =>
        Assert.That(BaseForms.Of(word, Language.English), Does.Contain(head));

    private static BilingualDictionary ReadCedict(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return BilingualDictionary.ReadCedict(stream, "test");
    }

    private static BilingualDictionary ReadDictd(string index, string text, bool isCompressed)
    {
        using var packed = new MemoryStream();
        using (var zip = isCompressed ? new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true) : null)
        {
            ((Stream?)zip ?? packed).Write(Encoding.UTF8.GetBytes(text));
        }

        packed.Position = 0;
        using var lines = new MemoryStream(Encoding.UTF8.GetBytes(index));
        return BilingualDictionary.ReadDictd(lines, packed, Language.English, Language.Russian, "test");
    }
}
