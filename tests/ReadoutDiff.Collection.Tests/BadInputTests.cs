using System.Text;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Tests;

public sealed class BadInputTests
{
    private Input _input = null!;

    [SetUp]
    public void SetUp() => _input = new Input();

    [TearDown]
    public void TearDown() => _input.Dispose();

    [TestCase("empty.html", "", "is empty")]
    [TestCase("blank.txt", " \r\n\t ", "is empty")]
    [TestCase("page.html", "<html><body><ul><li><a href='/'>Home</a></li></ul></body></html>", "no article found")]
    [TestCase("wait.html", "<html><body><p>Data processing... Please, wait.</p></body></html>", "waiting page")]
    [TestCase("bad.json", "{ \"text\": \"a\",\n nonsense }", "line 2")]
    [TestCase("none.json", "{ \"title\": \"Only a title\" }", "no 'text'")]
    [TestCase("list.json", "[1, 2]", "an array of 2")]
    [TestCase("surrogate.json", "{ \"text\": \"\\ud800\" }", "half a surrogate pair")]
    public void Read_NoReadout_NamesSourceAndCause(string name, string content, string cause) =>
        AssertRefused(_input.Write(name, content), cause);

    [TestCase(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10 }, "PNG image")]
    [TestCase(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0 }, "JPEG image")]
    [TestCase(new byte[] { (byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-' }, "PDF document")]
    public void Read_NotText_SaysWhatItIs(byte[] content, string kind) => AssertRefused(_input.Write("page.html", content), kind);

    [Test]
    public void Read_ArbitraryBytes_AreBinaryData()
    {
        var bytes = new byte[4096];
        new Random(1).NextBytes(bytes);
        AssertRefused(_input.Write("page.html", bytes), "binary data");
    }

    [Test]
    public void Read_RemovedPage_SaysThatThePublisherRemovedIt() =>
        AssertRefused(_input.Write("gone.html", "<html><head><title>system</title><link rel='canonical' href='https://www.mfa.gov.cn/web/t1.shtml'></head><body><p>x</p></body></html>"), "removed");

    [Test]
    public void Read_MissingFile_NamesIt() => AssertRefused(Path.Combine(_input.Folder, "none.html"), "no such file");

    [Test]
    public void Read_FolderInPlaceOfAFile_SaysSo() => AssertRefused(_input.Folder, "is a folder");

    [Test]
    public void Read_HundredMegabytes_IsRefusedBeforeItIsRead()
    {
        var path = Path.Combine(_input.Folder, "large.html");
        using (var file = File.Create(path))
        {
            file.SetLength(100 * 1024 * 1024);
        }

        AssertRefused(path, "larger than 16 MB");
    }

    [Test]
    public async Task Read_StandardInputOverTheLimit_IsRefused()
    {
        using var stream = new MemoryStream(new byte[2 * 1024 * 1024]);
        var options = new ReadoutOptions { Limits = new InputLimits { MaxBytes = 1024 * 1024 } };
        var error = await CatchAsync(() => new ReadoutSource(stream).ReadAsync("-", options));
        Assert.That(error.Message, Is.EqualTo("-: larger than 1 MB, the limit for one input"));
    }

    [Test]
    public void Read_TenThousandNestedElements_IsRefusedAndDoesNotOverflow() =>
        AssertRefused(_input.Write("deep.html", $"<html><body>{string.Concat(Enumerable.Repeat("<div>", 10_000))}<p>Слова</p></body></html>"), "deep");

    [Test]
    public void Read_DeepJson_IsRefused() =>
        AssertRefused(_input.Write("deep.json", "{\"text\":" + new string('[', 5000) + new string(']', 5000) + "}"), "deep");

    [Test]
    public async Task ReadMeeting_FolderWithoutReadouts_SaysHowFilesAreNamed()
    {
        _input.Write("notes.txt", "nothing");
        var error = await CatchAsync(() => new ReadoutSource().ReadMeetingAsync(_input.Folder));
        Assert.That(error.Message, Does.Contain("no readout in this folder").And.Contain("<side>.<lang>"));
    }

    [Test]
    public async Task ReadMeeting_BrokenDescription_NamesItsLine()
    {
        _input.Write("cn.zh.txt", "两国元首举行会谈。");
        _input.Write("meeting.yaml", "date: 2024-01-01\nfiles: [\n");
        var error = await CatchAsync(() => new ReadoutSource().ReadMeetingAsync(_input.Folder));
        Assert.That(error.Message, Does.Contain("meeting.yaml: line "));
    }

    [Test]
    public void Read_Cancelled_Stops() => Assert.That(
        async () => await new ReadoutSource().ReadAsync(_input.Write("a.txt", "Слова."), ReadoutOptions.Default, new CancellationToken(canceled: true)),
        Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public async Task Read_TruncatedPage_IsReadAndSaysSo()
    {
        var readout = await _input.ReadAsync("cut.html", "<html><body><article><p>Владимир Путин провёл телефонный разговор с Председателем КНР Си Цзиньпином. Обсуждены вопросы</p><p cla");
        Assert.That(readout.Limits.Select(limit => limit.Code), Does.Contain("truncated-page"));
    }

    [Test]
    public async Task Read_UnknownCharset_IsDetectedAndSaysSo()
    {
        var page = "<html><head><meta charset='x-klingon'></head><body><article><p>Владимир Путин и Си Цзиньпин обсудили двусторонние отношения и торговлю.</p></article></body></html>";
        var readout = await _input.ReadAsync("page.html", page);
        Assert.Multiple(() =>
        {
            Assert.That(readout.Text, Does.Contain("обсудили двусторонние отношения"));
            Assert.That(readout.Limits.Select(limit => limit.Code), Does.Contain("unknown-charset"));
        });
    }

    [TestCase("gb2312", "gb2312")]
    [TestCase("gb18030", "gb18030")]
    [TestCase("utf-16", "")]
    public async Task Read_ChineseEncodings_AreDecoded(string encoding, string declared)
    {
        var page = $"<html><head><meta charset='{declared}'></head><body><article><p>国家主席同俄罗斯总统举行会谈，双方就共同关心的问题深入交换意见。</p></article></body></html>";
        var bytes = Encoding.GetEncoding(encoding);
        var readout = await _input.ReadAsync("page.html", [.. bytes.GetPreamble(), .. bytes.GetBytes(page)]);
        Assert.That(readout.Text, Does.Contain("双方就共同关心的问题深入交换意见"));
    }

    [TestCase("<meta charset='windows-1251'>")]
    [TestCase("")]
    public async Task Read_Windows1251_IsDecodedAlsoWhereItIsNotDeclared(string meta)
    {
        var page = $"<html><head>{meta}</head><body><article><p>Президент России провёл переговоры с Председателем Китайской Народной Республики в Москве.</p></article></body></html>";
        var readout = await _input.ReadAsync("page.html", Encoding.GetEncoding(1251).GetBytes(page));
        Assert.That(readout.Text, Does.Contain("Президент России провёл переговоры"));
    }

    private static void AssertRefused(string path, string cause)
    {
        var error = CatchAsync(() => new ReadoutSource().ReadAsync(path, ReadoutOptions.Default)).GetAwaiter().GetResult();
        Assert.That(error.Message, Does.StartWith(path + ":").And.Contain(cause).And.Not.Contain("\n"));
    }

    private static async Task<ReadoutFormatException> CatchAsync(Func<Task> read)
    {
        try
        {
            await read();
        }
        catch (ReadoutFormatException error)
        {
            return error;
        }

        throw new AssertionException("nothing was refused");
    }
}
