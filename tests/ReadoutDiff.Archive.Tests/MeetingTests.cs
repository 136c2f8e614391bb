using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Tests;

[TestFixture("sqlite")]
[TestFixture("postgres")]
public sealed class MeetingTests(string store) : ArchiveFixture(store)
{
    private static readonly DateOnly Day = new(2021, 6, 28);

    [Test]
    public async Task SaveMeeting_Stored_IsReadBackWithItsTexts()
    {
        await using var archive = await OpenAsync();
        var chinese = await archive.AddAsync(Captures.Of("https://cn.test/a"));
        var russian = await archive.AddAsync(Captures.Of("https://ru.test/a"));
        var id = await archive.SaveMeetingAsync(new MeetingRecord(
            null, Day, "Talks", "video", ["vladimir-putin", "xi-jinping"],
            [new MeetingText(Side.Russia, Language.Russian, russian.Address, russian.Id, "Kremlin"), new MeetingText(Side.China, Language.Chinese, chinese.Address, chinese.Id, "Xinhua")]));
        var read = await archive.MeetingsAsync().SingleAsync(meeting => meeting.Id == id);
        Assert.Multiple(() =>
        {
            Assert.That((read.Date, read.Title, read.Kind), Is.EqualTo((Day, "Talks", "video")));
            Assert.That(read.People, Is.EqualTo(["vladimir-putin", "xi-jinping"]));
            Assert.That(read.Texts, Is.EqualTo([
                new MeetingText(Side.China, Language.Chinese, chinese.Address, chinese.Id, "Xinhua"),
                new MeetingText(Side.Russia, Language.Russian, russian.Address, russian.Id, "Kremlin"),
            ]));
        });
    }

    [Test]
    public async Task SaveMeeting_SamePeopleInAnotherOrder_AddsToTheStoredOne()
    {
        await using var archive = await OpenAsync();
        var first = await archive.AddAsync(Captures.Of("https://cn.test/b"));
        var second = await archive.AddAsync(Captures.Of("https://cn.test/b", "changed", Captures.Noon.AddDays(1)));
        var other = await archive.AddAsync(Captures.Of("https://ru.test/b"));
        var meeting = new MeetingRecord(null, Day, "One", "call", ["a", "b"], [new MeetingText(Side.China, Language.Chinese, first.Address, first.Id, "")]);
        var id = await archive.SaveMeetingAsync(meeting);
        await archive.SaveMeetingAsync(meeting with { Title = "Two", People = ["b", "a", "b"], Texts = [new MeetingText(Side.Russia, Language.Russian, other.Address, other.Id, "")] });
        var again = await archive.SaveMeetingAsync(meeting with { Title = "Three", Texts = [new MeetingText(Side.China, Language.Chinese, second.Address, second.Id, "")] });
        var read = await archive.MeetingsAsync().SingleAsync(stored => stored.Id == id);
        Assert.Multiple(() =>
        {
            Assert.That(again, Is.EqualTo(id));
            Assert.That(read.Title, Is.EqualTo("Three"));
            Assert.That(read.Texts.Select(text => text.SnapshotId), Is.EqualTo([second.Id, other.Id]));
        });
    }

    [Test]
    public async Task SaveMeeting_OtherKindOnTheSameDay_IsAnotherMeeting()
    {
        await using var archive = await OpenAsync();
        var meeting = new MeetingRecord(null, Day, "", "talks", ["c", "d"], []);
        Assert.That(await archive.SaveMeetingAsync(meeting with { Kind = "call" }), Is.Not.EqualTo(await archive.SaveMeetingAsync(meeting)));
    }

    [Test]
    public async Task SaveMeeting_TextWithoutStoredCapture_StoresNothing()
    {
        await using var archive = await OpenAsync();
        var meeting = new MeetingRecord(null, Day, "", "visit", ["e"], [new MeetingText(Side.China, Language.English, "https://cn.test/c", 424242, "")]);
        Assert.That(() => archive.SaveMeetingAsync(meeting), Throws.TypeOf<ReadoutFormatException>().With.Message.Not.Contains("\n"));
        Assert.That(await archive.MeetingsAsync().AnyAsync(stored => stored.Kind == "visit"), Is.False);
    }
}
