using System.Text;
using ReadoutDiff.Collection.Meetings;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Tests;

public sealed class MeetingFolderWriterTests
{
    private Input _place = null!;

    static MeetingFolderWriterTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [SetUp]
    public void SetUp() => _place = new Input();

    [TearDown]
    public void TearDown() => _place.Dispose();

    [Test]
    public async Task Write_ThenRead_GivesTheSameBytesSideLanguageAndAddress()
    {
        var folder = Path.Combine(_place.Folder, "meeting");
        var bytes = Encoding.GetEncoding("gb18030").GetBytes("<html><body><h1>会谈</h1><p>国家主席习近平同俄罗斯总统普京举行会谈，双方一致同意深化各领域务实合作，密切在国际事务中的协调。</p></body></html>");
        await MeetingFolderWriter.WriteAsync(folder, Meeting(Text(Side.China, Language.Chinese, bytes, "text/html; charset=GB2312")));
        var readout = (await new ReadoutSource().ReadMeetingAsync(folder)).Single();
        Assert.Multiple(() =>
        {
            Assert.That(File.ReadAllBytes(Path.Combine(folder, "cn.zh.html")), Is.EqualTo(bytes));
            Assert.That(readout.Text, Does.Contain("双方一致同意"));
            Assert.That((readout.Side, readout.Language, readout.Address, readout.MeetingDate), Is.EqualTo((Side.China, Language.Chinese, "https://example.org/a", new DateOnly(2021, 6, 28))));
        });
    }

    [Test]
    public async Task Write_OverAnEarlierCollection_LeavesOnlyWhatIsCollectedNow()
    {
        var folder = Path.Combine(_place.Folder, "meeting");
        await MeetingFolderWriter.WriteAsync(folder, Meeting(Text(Side.China, Language.Chinese, "甲"u8.ToArray()), Text(Side.Russia, Language.Russian, "Я"u8.ToArray())));
        await MeetingFolderWriter.WriteAsync(folder, Meeting(Text(Side.Russia, Language.Russian, "Мы"u8.ToArray())));
        Assert.That(Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal), Is.EqualTo(new[] { "meeting.yaml", "ru.ru.html" }));
    }

    [Test]
    public void Write_FolderWithOtherFiles_IsRefusedAndUntouched()
    {
        _place.Write("thesis.txt", "mine");
        Assert.Multiple(() =>
        {
            Assert.That(async () => await MeetingFolderWriter.WriteAsync(_place.Folder, Meeting()), Throws.TypeOf<ReadoutFormatException>().With.Message.Contains("holds other files"));
            Assert.That(Directory.GetFiles(_place.Folder), Has.Length.EqualTo(1));
        });
    }

    [Test]
    public async Task Write_CollectedFolderWithANoteOfTheUser_IsRefusedAndTheNoteStays()
    {
        var folder = Path.Combine(_place.Folder, "meeting");
        await MeetingFolderWriter.WriteAsync(folder, Meeting(Text(Side.China, Language.Chinese, "甲"u8.ToArray())));
        var note = Path.Combine(folder, "note.md");
        await File.WriteAllTextAsync(note, "mine");
        Assert.Multiple(() =>
        {
            Assert.That(async () => await MeetingFolderWriter.WriteAsync(folder, Meeting()), Throws.TypeOf<ReadoutFormatException>());
            Assert.That(File.Exists(note));
        });
    }

    [Test]
    public async Task Write_TitleThatLooksLikeYaml_ComesBackAsText()
    {
        var folder = Path.Combine(_place.Folder, "meeting");
        await MeetingFolderWriter.WriteAsync(folder, Meeting(Text(Side.China, Language.Chinese, "会谈举行了。"u8.ToArray())) with { Title = "a: [b, 'c\n- d" });
        Assert.That(async () => await new ReadoutSource().ReadMeetingAsync(folder), Has.Count.EqualTo(1));
    }

    private static CollectedMeeting Meeting(params CollectedText[] texts) =>
        new(new DateOnly(2021, 6, 28), "talks", "Talks", ["xi-jinping", "vladimir-putin"], texts, ["ru en: no page"]);

    private static CollectedText Text(Side side, Language language, byte[] body, string type = "text/html") =>
        new(side, language, new Snapshot
        {
            Address = "https://example.org/a",
            FinalAddress = "https://example.org/a",
            CapturedAt = DateTimeOffset.UnixEpoch,
            Status = 200,
            Headers = [new("Content-Type", type)],
            Body = body,
        }, "Example", "date and people fit");
}
