using ReadoutDiff.Model;

namespace ReadoutDiff.Catalog.Tests;

[TestFixture]
public sealed class CatalogKeeperTests
{
    private const string Chinese = "6月28日，国家主席习近平同俄罗斯总统普京举行视频会晤。习近平指出，台湾问题是中国的内政。普京表示，俄方支持中方。";
    private const string Russian = "28 июня Владимир Путин провёл переговоры с Председателем КНР Си Цзиньпином. Владимир Путин отметил рост товарооборота.";

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
}
