using System.Net;
using System.Text;
using ReadoutDiff.Tests.Shared.Room;

namespace ReadoutDiff.Web.Tests;

public sealed class AddPageTests
{
    private const string Chinese = """
        国家主席习近平同俄罗斯总统普京通电话

        2031年3月4日上午，国家主席习近平同俄罗斯总统普京通电话。
        习近平指出，台湾问题是中国核心利益中的核心。
        普京表示，祝贺中国共产党成立110周年，俄方愿同中方扩大能源合作。
        """;

    private const string Russian = """
        Телефонный разговор с Председателем КНР Си Цзиньпином

        4 марта 2031 года
        Владимир Путин провёл телефонный разговор с Председателем Китайской Народной Республики Си Цзиньпином.
        Президент России подчеркнул значение сотрудничества в энергетике.
        """;

    [Test]
    public async Task Add_TwoPastedTexts_BecomeAMeetingThatSaysWhoNamedWhat()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);

        var added = await AddAsync(room, Chinese, Russian);
        var meeting = await ShownPage.GetAsync(room.Client, added.Location!);

        var stored = (await room.Archive.MeetingAsync(1))!;
        Assert.Multiple(() =>
        {
            Assert.That(added.Status, Is.EqualTo(HttpStatusCode.Redirect));
            Assert.That(stored.Date, Is.EqualTo(new DateOnly(2031, 3, 4)));
            Assert.That(stored.Kind, Is.EqualTo("phone-call"));
            Assert.That(stored.People, Is.EqualTo(new[] { "putin", "xi-jinping" }));
            Assert.That(stored.Texts.Select(text => $"{text.Side}.{Model.LanguageCodes.Code(text.Language)}"), Is.EqualTo(new[] { "cn.zh", "ru.ru" }));
            Assert.That(ShownPage.Line(meeting.One("#summary .panel.left").TextContent), Does.Contain("Taiwan"));
            Assert.That(meeting.Words, Does.Not.Contain("omitted"));
        });
    }

    [Test]
    public async Task Add_TheSameTextsAgain_IsTheSameMeeting()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);

        var first = await AddAsync(room, Chinese, Russian);
        var second = await AddAsync(room, Chinese, Russian);

        Assert.That(second.Location, Is.EqualTo(first.Location));
    }

    [Test]
    public async Task Add_AFile_IsReadByItsBytes()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var page = await ShownPage.GetAsync(room.Client, "/add");
        using var content = new MultipartFormDataContent();
        using var token = new StringContent(page.One("input[name=__RequestVerificationToken]").GetAttribute("value")!);
        using var words = new StringContent(Chinese);
        using var file = new ByteArrayContent(Encoding.GetEncoding("windows-1251").GetBytes(Russian));
        content.Add(token, "__RequestVerificationToken");
        content.Add(words, "texts[0].words");
        content.Add(file, "texts[1].file", "разговор.txt");

        using var answer = await room.Client.PostAsync(new Uri("/add", UriKind.Relative), content);

        var text = (await room.Archive.MeetingAsync(1))!.Texts.Single(text => text.Side == Model.Side.Russia);
        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
            Assert.That(text.Address, Does.StartWith("https://uploaded.invalid/"));
            Assert.That(text.Language, Is.EqualTo(Model.Language.Russian));
        });
    }

    [Test]
    public async Task Add_OneTextThatHoldsNothing_StoresNeitherAndKeepsWhatWasPasted()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);

        var answer = await AddAsync(room, Chinese, "???");

        Assert.Multiple(async () =>
        {
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(answer.Problem, Does.Contain("Nothing was stored").And.Contain("Second text"));
            Assert.That(answer.One("textarea[name='texts[0].words']").TextContent, Does.Contain("习近平指出"));
            Assert.That(await room.Archive.MeetingAsync(1), Is.Null);
        });
    }

    [Test]
    public async Task Add_TextsWithoutADay_AskForIt()
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);

        var answer = await AddAsync(room, "习近平会见普京\n\n习近平指出，台湾问题是中国核心利益中的核心。", "Встреча с Си Цзиньпином\n\nВладимир Путин подчеркнул значение сотрудничества в энергетике.");

        Assert.That(answer.Problem, Does.Contain("give its date"));
    }

    [TestCase("http://127.0.0.1:1/")]
    [TestCase("http://169.254.169.254/latest/meta-data/")]
    [TestCase("ftp://a.example/")]
    public async Task Add_AnAddressThatIsNotToBeReached_IsRefusedInOneLine(string address)
    {
        await using var room = await FixtureRoom.OpenAsync(isEmpty: true);
        var page = await ShownPage.GetAsync(room.Client, "/add");

        var answer = await page.SendAsync(room.Client, "/add", ("texts[0].words", Chinese), ("texts[1].address", address));

        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(answer.Problem, Does.Contain("Second text").And.Contain(address));
            Assert.That(answer.Words, Does.Not.Contain("   at "));
        });
    }

    private static async Task<ShownPage> AddAsync(FixtureRoom room, string left, string right) =>
        await (await ShownPage.GetAsync(room.Client, "/add")).SendAsync(room.Client, "/add", ("texts[0].words", left), ("texts[1].words", right));
}
