using ReadoutDiff.Archive.Readings;
using ReadoutDiff.Archive.Tests.Watches;
using ReadoutDiff.Keyness;
using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Tests.Readings;

[TestFixture("sqlite")]
[TestFixture("postgres")]
public sealed class ReadingListTests(string store) : ArchiveFixture(store)
{
    private static readonly DateOnly Day = new(2021, 6, 28);

    [Test]
    public async Task Save_Reading_IsReadBackAsItWas()
    {
        await using var archive = await OpenAsync();
        var reading = (await ReadingAsync(archive, "https://cn.test/a")) with
        {
            Title = "习近平同普京会晤 👍",
            Outlet = "新华社",
            PublishedAt = new DateTimeOffset(2021, 6, 28, 20, 15, 0, TimeSpan.FromHours(8)),
            Letters = 1200,
            Statements = 31,
            Concepts = [new ConceptCount("anniversary:20", 1, 0.125) { Statements = 1 }, new ConceptCount("taiwan", 3, 0.25) { Statements = 2 }],
            Limits = [LimitCode.TruncatedPage, LimitCode.NoSiteProfile],
        };
        var before = await archive.Readings.RevisionAsync();
        await archive.Readings.SaveAsync([reading]);
        var read = await archive.Readings.ChangesAsync(before.Readings).SingleAsync();
        Assert.Multiple(() =>
        {
            Assert.That(read with { Concepts = [], Limits = [] }, Is.EqualTo(reading with { Concepts = [], Limits = [] }));
            Assert.That(read.Concepts, Is.EqualTo(reading.Concepts));
            Assert.That(read.Limits, Is.EqualTo(reading.Limits));
            Assert.That(read.IsWhole, Is.False);
        });
    }

    [Test]
    public async Task Save_ProblemWithLineBreaksAndNul_IsKeptAsOneLine()
    {
        await using var archive = await OpenAsync();
        var before = await archive.Readings.RevisionAsync();
        await archive.Readings.SaveAsync([(await ReadingAsync(archive, "https://cn.test/b")) with { Problem = "broken\nat\0once\ud800", Title = new string('a', 5000) }]);
        var read = await archive.Readings.ChangesAsync(before.Readings).SingleAsync();
        Assert.That((read.Problem, read.Title.Length), Is.EqualTo(("broken at once\ufffd", 2000)));
    }

    [Test]
    public async Task Save_SameCaptureAndEngineAgain_TakesItsPlace()
    {
        await using var archive = await OpenAsync();
        var reading = await ReadingAsync(archive, "https://cn.test/c");
        await archive.Readings.SaveAsync([reading with { Letters = 1 }]);
        await archive.Readings.SaveAsync([reading with { Letters = 2 }]);
        Assert.That(await OfAsync(archive, reading.SnapshotId).Select(read => read.Letters).ToListAsync(), Is.EqualTo([2]));
    }

    [Test]
    public async Task Save_ThreeEngines_KeepsItsOwnAndTheNewestOther()
    {
        await using var archive = await OpenAsync();
        var reading = await ReadingAsync(archive, "https://cn.test/d");
        foreach (var engine in new[] { "1", "2", "3" })
        {
            await archive.Readings.SaveAsync([reading with { Engine = engine }]);
        }

        Assert.That(await OfAsync(archive, reading.SnapshotId).Select(read => read.Engine).ToListAsync(), Is.EqualTo(["2", "3"]));
    }

    [Test]
    public async Task Save_OneSnapshotReadAsTextsOfTwoSides_KeepsBoth()
    {
        await using var archive = await OpenAsync();
        var reading = await ReadingAsync(archive, "https://cn.test/e");
        await archive.Readings.SaveAsync([reading, reading with { StatedSide = Side.Unknown }]);
        Assert.That(await OfAsync(archive, reading.SnapshotId).Select(read => read.StatedSide).ToListAsync(), Is.EquivalentTo([Side.China, Side.Unknown]));
    }

    [Test]
    public async Task Save_CaptureThatIsNotStored_KeepsNone()
    {
        await using var archive = await OpenAsync();
        var reading = await ReadingAsync(archive, "https://cn.test/f");
        var before = await archive.Readings.RevisionAsync();
        Assert.That(() => archive.Readings.SaveAsync([reading, reading with { SnapshotId = 424242 }]), Throws.TypeOf<ReadoutFormatException>().With.Message.Not.Contains("\n"));
        Assert.That(await archive.Readings.RevisionAsync(), Is.EqualTo(before));
        Assert.That(await OfAsync(archive, reading.SnapshotId).AnyAsync(), Is.False);
    }

    [Test]
    public async Task Changes_AfterARevision_AreThoseSince()
    {
        await using var archive = await OpenAsync();
        var (first, second) = (await ReadingAsync(archive, "https://cn.test/g"), await ReadingAsync(archive, "https://cn.test/h"));
        await archive.Readings.SaveAsync([first]);
        var between = await archive.Readings.RevisionAsync();
        await archive.Readings.SaveAsync([second]);
        Assert.That(await archive.Readings.ChangesAsync(between.Readings).Select(read => read.SnapshotId).ToListAsync(), Is.EqualTo([second.SnapshotId]));
    }

    [Test]
    public async Task Revision_MeetingSavedOrItsTextWatched_TellsOfTheMeeting()
    {
        await using var archive = await OpenAsync();
        var stored = await archive.AddAsync(Captures.Of("https://cn.test/i"));
        var start = await archive.Readings.RevisionAsync();
        var id = await archive.SaveMeetingAsync(new MeetingRecord(
            null, Day, "Talks", "video", ["readings"], [new MeetingText(Side.China, Language.Chinese, stored.Address, stored.Id, "")]));
        var saved = await archive.Readings.RevisionAsync();
        await WatchAsync(archive, stored.Address);
        var changed = await archive.Readings.ChangedMeetingsAsync(saved.Meetings);
        Assert.Multiple(() =>
        {
            Assert.That(saved.Meetings, Is.GreaterThan(start.Meetings));
            Assert.That(changed.Select(meeting => meeting.Id), Is.EqualTo([id]));
            Assert.That(changed[0].Texts.Single().SnapshotId, Is.GreaterThan(stored.Id));
        });
        Assert.That(await archive.Readings.ChangedMeetingsAsync((await archive.Readings.RevisionAsync()).Meetings), Is.Empty);
    }

    [Test]
    public async Task SaveMeetings_OneThatCannotBeStored_StoresNone()
    {
        await using var archive = await OpenAsync();
        var meeting = new MeetingRecord(null, Day, "", "many", ["one"], []);
        var broken = meeting with { People = ["two"], Texts = [new MeetingText(Side.China, Language.Chinese, "https://cn.test/j", 424242, "")] };
        Assert.That(() => archive.SaveMeetingsAsync([meeting, broken]), Throws.TypeOf<ReadoutFormatException>());
        Assert.That(await archive.MeetingsAsync().AnyAsync(stored => stored.Kind == "many"), Is.False);
    }

    // A check that finds a new version of a watched page.
    private static async Task WatchAsync(SnapshotArchive archive, string address)
    {
        var page = await archive.Watches.AddAsync(Watched.Page(address));
        var lease = (await archive.Watches.ClaimAsync(100, Watched.Now, Watched.Length)).Single();
        var result = await archive.Watches.CommitAsync(Watched.Change(page, "changed"), lease, Watched.Now + Watched.Length);
        Assert.That(result.IsStored, Is.True);
    }

    private static async Task<Reading> ReadingAsync(SnapshotArchive archive, string address) => new()
    {
        SnapshotId = (await archive.AddAsync(Captures.Of(address))).Id,
        StatedSide = Side.China,
        StatedLanguage = Language.Chinese,
        Engine = "1",
        Side = Side.China,
        Language = Language.Chinese,
    };

    private static IAsyncEnumerable<Reading> OfAsync(SnapshotArchive archive, long snapshotId) =>
        archive.Readings.ChangesAsync().Where(reading => reading.SnapshotId == snapshotId);
}
