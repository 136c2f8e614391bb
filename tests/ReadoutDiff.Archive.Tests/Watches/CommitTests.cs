using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Tests.Watches;

[TestFixture("sqlite")]
[TestFixture("postgres")]
public sealed class CommitTests(string store) : ArchiveFixture(store)
{
    private const string Address = "https://a.test/page";

    private SnapshotArchive _archive = null!;
    private WatchedPage _page = null!;
    private HostLease _lease = null!;

    private WatchList List => _archive.Watches;

    [SetUp]
    public async Task HoldAPage()
    {
        _archive = await SnapshotArchive.OpenAsync(await NewLocationAsync());
        _page = await List.AddAsync(Watched.Page(Address));
        _lease = (await List.ClaimAsync(1, Watched.Now, Watched.Length)).Single();
    }

    [TearDown]
    public async Task Close() => await _archive.DisposeAsync();

    [Test]
    public async Task Commit_NewVersion_StoresCaptureStandingAlertAndDeliveries()
    {
        var result = await CommitAsync(Watched.Change(_page, "one", "mail", "hook", "mail"));
        var alert = (await _archive.Outbox.LatestAsync()).Single();
        var stored = await List.GetAsync(Address);
        Assert.That(result, Is.EqualTo(new CommitResult(true, alert.After, 1)));
        Assert.That(stored, Is.EqualTo(Watched.After(_page) with { SnapshotId = result.SnapshotId }));
        Assert.That(await Watched.CountAsync(_archive), Is.EqualTo((1, 1, 2L)));
    }

    [Test]
    public async Task Commit_AnotherVersionMeanwhile_StoresNothing([Values] bool isFirst)
    {
        var other = await CommitAsync(Watched.Change(_page, "one"));
        var before = await List.GetAsync(Address);
        var late = Watched.Change(_page, "two", "mail") with { Expected = isFirst ? null : other.SnapshotId + 1 };
        Assert.That(await CommitAsync(late), Is.EqualTo(CommitResult.Refused));
        Assert.That(await List.GetAsync(Address), Is.EqualTo(before));
        Assert.That(await Watched.CountAsync(_archive), Is.EqualTo((1, 1, 0L)));
    }

    [Test]
    public async Task Commit_SameAlertAgain_AddsNoAlertAndNoDelivery()
    {
        await CommitAsync(Watched.Change(_page, "one", "mail"));
        var page = (await List.GetAsync(Address))!;
        var again = await CommitAsync(Watched.Change(page, "one", "mail", "hook"));
        Assert.That((again.IsStored, again.Alerts), Is.EqualTo((true, 0)));
        Assert.That(await Watched.CountAsync(_archive), Is.EqualTo((1, 1, 1L)));
    }

    [Test]
    public async Task Commit_ManyAtOnceUnderOneLease_StoreOneOfThem()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => CommitAsync(Watched.Change(_page, $"v{i}", "mail"))));
        Assert.That(results.Count(result => result.IsStored), Is.EqualTo(1));
        Assert.That(await Watched.CountAsync(_archive), Is.EqualTo((1, 1, 1L)));
    }

    [Test]
    public async Task Commit_CaptureThatCannotBeStored_StoresNothing()
    {
        var commit = Watched.Change(_page, "one", "mail") with { Version = Captures.Of(Address) with { Address = "ftp://a.test/" } };
        Assert.That(() => CommitAsync(commit), Throws.TypeOf<ReadoutFormatException>().With.Message.Not.Contains("\n"));
        Assert.That(await Watched.CountAsync(_archive), Is.EqualTo((0, 0, 0L)));
        Assert.That(await List.GetAsync(Address), Is.EqualTo(_page));
    }

    [Test]
    public async Task Commit_WatchRemovedDuringTheCheck_StoresNothing()
    {
        await List.RemoveAsync(Address);
        Assert.That(await CommitAsync(Watched.Change(_page, "one", "mail")), Is.EqualTo(CommitResult.Refused));
        Assert.That(await Watched.CountAsync(_archive), Is.EqualTo((0, 0, 0L)));
    }

    [Test]
    public async Task Commit_WatchRemovedAndAddedAnewDuringTheCheck_StoresNothing()
    {
        await List.RemoveAsync(Address);
        var anew = await List.AddAsync(Watched.Page(Address));
        Assert.That(await CommitAsync(Watched.Change(_page, "one")), Is.EqualTo(CommitResult.Refused));
        Assert.That(await List.GetAsync(Address), Is.EqualTo(anew));
    }

    [Test]
    public async Task Commit_WatchPausedDuringTheCheck_StoresTheResultAndStaysPaused()
    {
        await List.PauseAsync(Address, isPaused: true, Watched.Now);
        Assert.That((await CommitAsync(Watched.Change(_page, "one"))).IsStored);
        Assert.That((await List.GetAsync(Address))!.IsPaused);
        Assert.That(await List.NextAsync(_lease, Watched.Now.AddYears(1)), Is.Null);
        Assert.That(await List.ClaimAsync(1, Watched.Now.AddYears(1), Watched.Length), Is.Empty);
    }

    [Test]
    public async Task Commit_WatchResumedDuringTheCheck_GoesOn()
    {
        await List.PauseAsync(Address, isPaused: true, Watched.Now);
        await List.PauseAsync(Address, isPaused: false, Watched.Now);
        Assert.That((await CommitAsync(Watched.Change(_page, "one"))).IsStored);
        Assert.That((await List.GetAsync(Address))!.IsPaused, Is.False);
        Assert.That((await List.NextAsync(_lease, Watched.Now.AddHours(1)))?.Address, Is.EqualTo(Address));
    }

    [Test]
    public async Task Commit_ScheduleChangedDuringTheCheck_KeepsTheNewOneAndWhenItIsDue()
    {
        var due = Watched.Now.AddMinutes(3);
        await List.AddAsync(Watched.Page(Address, "decay", due));
        Assert.That((await CommitAsync(Watched.Change(_page, "one"))).IsStored);
        var stored = (await List.GetAsync(Address))!;
        Assert.That((stored.Schedule, stored.DueAt), Is.EqualTo(("decay", due)));
        await List.ReleaseAsync(_lease, Watched.Now);
        Assert.That(await List.ClaimAsync(1, due.AddTicks(-1), Watched.Length), Is.Empty);
        Assert.That(await List.ClaimAsync(1, due, Watched.Length), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Commit_TextOfAMeeting_PointsToTheNewCapture()
    {
        var first = await CommitAsync(Watched.Change(_page, "one"));
        await _archive.SaveMeetingAsync(new MeetingRecord(
            null, new DateOnly(2021, 6, 28), "Talks", "video", ["a"], [new MeetingText(Side.China, Language.Chinese, Address, first.SnapshotId!.Value, "")]));
        var second = await CommitAsync(Watched.Change((await List.GetAsync(Address))!, "two"));
        var meeting = (await _archive.MeetingsOfAsync(Address)).Single();
        Assert.That(second.SnapshotId, Is.Not.EqualTo(first.SnapshotId));
        Assert.That(meeting.Texts.Single().SnapshotId, Is.EqualTo(second.SnapshotId));
    }

    private Task<CommitResult> CommitAsync(CheckCommit commit) => List.CommitAsync(commit, _lease, Watched.Now + Watched.Length);
}
