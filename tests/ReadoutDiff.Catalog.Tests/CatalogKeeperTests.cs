using ReadoutDiff.Corrections;
using ReadoutDiff.Keyness;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Catalog.Tests;

[TestFixture]
public sealed class CatalogKeeperTests
{
    private const string Chinese = "6月28日，国家主席习近平同俄罗斯总统普京举行视频会晤。习近平指出，台湾问题是中国的内政。普京表示，俄方支持中方。";
    private const string Russian = "28 июня Владимир Путин провёл переговоры с Председателем КНР Си Цзиньпином. Владимир Путин отметил рост товарооборота.";

    private static readonly DateTimeOffset Noon = new(2021, 6, 29, 12, 0, 0, TimeSpan.Zero);

    private static readonly (Side, Language, Snapshot) ChineseText = (Side.China, Language.Chinese, StoredMeeting.Capture("https://cn.test/1", "习近平同普京会晤", Chinese));
    private static readonly (Side, Language, Snapshot) RussianText = (Side.Russia, Language.Russian, StoredMeeting.Capture("https://ru.test/1", "Переговоры с Си Цзиньпином", Russian));

    [Test]
    public async Task Refresh_NewMeeting_IsThereWithTextsThatWait()
    {
        await using var file = await ArchiveFile.OpenAsync();
        var id = await StoredMeeting.StoreAsync(file.Archive, StoredMeeting.Day, ChineseText, RussianText);
        await file.Keeper.RefreshAsync();
        var meeting = file.Keeper.Current.Meeting(id)!;
        Assert.Multiple(() =>
        {
            Assert.That((meeting.Waiting, meeting.Unreadable), Is.EqualTo((2, 0)));
            Assert.That(meeting.OneSided, Is.Empty, "of what was not read nothing is said to be not found");
            Assert.That(file.Keeper.State.Waiting, Is.EqualTo(2));
        });
    }

    [Test]
    public async Task ReadWaiting_TwoSides_KnowsWhatEachNames()
    {
        await using var file = await ArchiveFile.OpenAsync();
        var id = await StoredMeeting.StoreAsync(file.Archive, StoredMeeting.Day, ChineseText, RussianText);
        await file.Keeper.ReadWaitingAsync();
        var meeting = file.Keeper.Current.Meeting(id)!;
        var chinese = meeting.Texts[0].Reading!;
        var taiwan = chinese.Find("taiwan") ?? default;
        Assert.Multiple(() =>
        {
            Assert.That(file.Keeper.State, Has.Property("Read").EqualTo(2).And.Property("Waiting").EqualTo(0).And.Property("Failed").EqualTo(0));
            Assert.That((chinese.Title, chinese.Side, chinese.Statements), Is.EqualTo(("习近平同普京会晤", Side.China, 4)));
            Assert.That((taiwan.Mentions, taiwan.Statements), Is.EqualTo((1, 1)));
            Assert.That(taiwan.Share, Is.GreaterThan(0).And.LessThan(1));
            Assert.That(meeting.OneSided, Does.Contain("taiwan").And.Not.Contain("xi-jinping"));
        });
    }

    [Test]
    public async Task ReadWaiting_CaptureThatHoldsNoReadout_TellsTheProblemAndWaitsNoLonger()
    {
        await using var file = await ArchiveFile.OpenAsync();
        var id = await StoredMeeting.StoreAsync(file.Archive, StoredMeeting.Day, ChineseText, (Side.Russia, Language.Russian, StoredMeeting.Raw("https://ru.test/2", "{\"title\":\"\"}")));
        await file.Keeper.ReadWaitingAsync();
        var meeting = file.Keeper.Current.Meeting(id)!;
        Assert.Multiple(() =>
        {
            Assert.That((meeting.Waiting, meeting.Unreadable), Is.EqualTo((0, 1)));
            Assert.That(meeting.Texts[1].Problem, Does.Contain("https://ru.test/2").And.Not.Contain("\n"));
            Assert.That(meeting.OneSided, Is.Empty);
            Assert.That(file.Keeper.State.Failed, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Refresh_NewCaptureOfAnAddress_WaitsAndThenTakesItsPlace()
    {
        await using var file = await ArchiveFile.OpenAsync();
        await StoredMeeting.StoreAsync(file.Archive, StoredMeeting.Day, ChineseText);
        await file.Keeper.ReadWaitingAsync();
        var id = await StoredMeeting.StoreAsync(
            file.Archive, StoredMeeting.Day, (Side.China, Language.Chinese, StoredMeeting.Capture("https://cn.test/1", "习近平同普京会谈", "双方讨论了金砖国家合作。", minute: 5)));
        await file.Keeper.RefreshAsync();
        Assert.That(file.Keeper.Current.Meeting(id)!.Waiting, Is.EqualTo(1));
        await file.Keeper.ReadWaitingAsync();
        var reading = file.Keeper.Current.Meeting(id)!.Texts.Single().Reading!;
        Assert.That((reading.Title, reading.Find("taiwan"), reading.Find("brics")?.Mentions), Is.EqualTo(("习近平同普京会谈", (ConceptCount?)null, (int?)1)));
    }

    [Test]
    public async Task Refresh_MeetingReadByAnotherProgram_IsTakenOver()
    {
        await using var file = await ArchiveFile.OpenAsync();
        await using var other = file.NewKeeper(DiplomaticLexicon.Default);
        await file.Keeper.RefreshAsync();
        var id = await StoredMeeting.StoreAsync(file.Archive, StoredMeeting.Day, ChineseText);
        await other.ReadWaitingAsync();
        await file.Keeper.RefreshAsync();
        Assert.That(file.Keeper.Current.Meeting(id)!.Texts.Single().IsRead, Is.True);
    }

    [Test]
    public async Task Refresh_NothingChanged_KeepsTheCatalogAndItsMeetings()
    {
        await using var file = await ArchiveFile.OpenAsync();
        var first = await StoredMeeting.StoreAsync(file.Archive, StoredMeeting.Day, ChineseText);
        await file.Keeper.RefreshAsync();
        var catalog = file.Keeper.Current;
        await file.Keeper.RefreshAsync();
        Assert.That(file.Keeper.Current, Is.SameAs(catalog));
        await StoredMeeting.StoreAsync(file.Archive, StoredMeeting.Day.AddDays(1), RussianText);
        await file.Keeper.RefreshAsync();
        Assert.That(file.Keeper.Current.Meeting(first), Is.SameAs(catalog.Meeting(first)), "what has not changed is not made again");
    }

    [Test]
    public async Task ReadWaiting_OtherLexicon_ReadsAgainAndLeavesTheOthersReadings()
    {
        await using var file = await ArchiveFile.OpenAsync();
        var id = await StoredMeeting.StoreAsync(file.Archive, StoredMeeting.Day, ChineseText);
        await file.Keeper.ReadWaitingAsync();
        var extra = LexiconReader.Read(new StringReader("concepts:\n  - id: own\n    kind: topic\n    labels: { zh: 内政 }\n    zh: [内政]\n"), "own.yaml");
        await using var other = file.NewKeeper(DiplomaticLexicon.Default.With(extra));
        await other.RefreshAsync();
        Assert.That((other.Engine == file.Keeper.Engine, other.State.Waiting, other.Current.Meeting(id)!.Waiting), Is.EqualTo((false, 1, 0)), "the other reading stands until then");
        await other.ReadWaitingAsync();
        await file.Keeper.RefreshAsync();
        Assert.Multiple(() =>
        {
            Assert.That(other.Current.Meeting(id)!.Texts[0].Reading!.Find("own"), Is.Not.Null);
            Assert.That(file.Keeper.Current.Meeting(id)!.Texts[0].Reading!.Find("own"), Is.Null);
            Assert.That(file.Keeper.State.Waiting, Is.Zero);
        });
    }

    [Test]
    public async Task Refresh_SideCorrected_WaitsAndIsThenCountedForTheOther()
    {
        await using var file = await ArchiveFile.OpenAsync();
        var id = await StoredMeeting.StoreAsync(file.Archive, StoredMeeting.Day, ChineseText);
        await file.Keeper.ReadWaitingAsync();
        var number = await file.Archive.Annotations.AddAsync(new SideCorrection(Side.Russia) { Address = "https://cn.test/1", Author = "A", At = Noon });
        await file.Keeper.RefreshAsync();
        Assert.That(file.Keeper.State.Waiting, Is.EqualTo(1));
        await file.Keeper.ReadWaitingAsync();
        Assert.That(file.Keeper.Current.Meeting(id)!.Counted.Single().Side, Is.EqualTo(Side.Russia));
        await file.Archive.Annotations.WithdrawAsync(number, "A", Noon.AddDays(1));
        await file.Keeper.ReadWaitingAsync();
        Assert.That((file.Keeper.Current.Meeting(id)!.Counted.Single().Side, file.Keeper.State.Waiting), Is.EqualTo((Side.China, 0)));
    }

    [Test]
    public async Task ReadWaiting_ConceptRejectedByHand_IsNotFoundInTheText()
    {
        await using var file = await ArchiveFile.OpenAsync();
        var id = await StoredMeeting.StoreAsync(file.Archive, StoredMeeting.Day, ChineseText);
        await file.Keeper.ReadWaitingAsync();
        var text = "习近平同普京会晤\n" + Chinese;
        var at = text.IndexOf("台湾问题", StringComparison.Ordinal);
        await file.Archive.Annotations.AddAsync(
            new ConceptCorrection(TextAnchor.Of(text, new TextSpan(at, at + 4)), "taiwan", false) { Address = "https://cn.test/1", Author = "A", At = Noon });
        await file.Keeper.ReadAsync(["https://cn.test/1"]);
        Assert.That(file.Keeper.Current.Meeting(id)!.Texts[0].Reading!.Find("taiwan"), Is.Null);
    }

    [Test]
    public async Task ReadWaiting_NoteOnAStatement_LeavesTheReading()
    {
        await using var file = await ArchiveFile.OpenAsync();
        await StoredMeeting.StoreAsync(file.Archive, StoredMeeting.Day, ChineseText);
        await file.Keeper.ReadWaitingAsync();
        await file.Archive.Annotations.AddAsync(
            new StatementNote(TextAnchor.Of(Chinese, new TextSpan(0, 5)), "a note") { Address = "https://cn.test/1", Author = "A", At = Noon });
        await file.Keeper.RefreshAsync();
        Assert.That(file.Keeper.State.Waiting, Is.Zero);
    }

    [Test]
    public async Task ReadWaiting_Cancelled_KeepsWhatIsThere()
    {
        await using var file = await ArchiveFile.OpenAsync();
        await StoredMeeting.StoreAsync(file.Archive, StoredMeeting.Day, ChineseText);
        Assert.That(async () => await file.Keeper.ReadWaitingAsync(new CancellationToken(true)), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(file.Keeper.State.IsReading, Is.False);
        await file.Keeper.ReadWaitingAsync();
        Assert.That(file.Keeper.State.Read, Is.EqualTo(1));
    }

    [Test]
    public async Task Refresh_AskedByManyAtOnce_ShowsEachWhatItStored()
    {
        await using var file = await ArchiveFile.OpenAsync();
        var missing = await Task.WhenAll(Enumerable.Range(0, 40).Select(async day =>
        {
            var id = await StoredMeeting.StoreAsync(file.Archive, StoredMeeting.Day.AddDays(day), ChineseText);
            await file.Keeper.RefreshAsync();
            return file.Keeper.Current.Meeting(id) is null ? 1 : 0;
        }));
        Assert.That(missing.Sum(), Is.Zero);
    }
}
