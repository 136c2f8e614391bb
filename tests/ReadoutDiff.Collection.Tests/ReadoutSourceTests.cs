using System.Text;
using AngleSharp.Html.Parser;
using ReadoutDiff.Collection.Decoding;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Tests;

public sealed class ReadoutSourceTests
{
    private const string KremlinPage =
        """
        <html lang="ru"><head><link rel="canonical" href="http://kremlin.ru/events/president/news/1"/></head><body>
        <h1 class="entry-title">Телефонный разговор с Председателем КНР</h1>
        <div class="read__lead entry-summary">Владимир Путин провёл телефонный разговор.</div>
        <time class="read__published" datetime="2024-02-08">8 февраля 2024 года</time><div class="read__time">13:20</div>
        <div class="read__place p-location">Москва, Кремль</div>
        <div class="entry-content e-content read__internal_content">
        <p>Беседа с <a href="/p">Си Цзиньпином</a><span class="read__tooltip"><b>Си Цзиньпин</b>Председатель КНР</span> была долгой.</p>
        <p>* * *</p>
        <p><b>В.Путин:</b> Рад Вас слышать.</p><p>У нас много вопросов.</p>
        <p>&lt;…&gt;</p>
        <div class="read__bottommeta"><p>Статус материала</p></div></div></body></html>
        """;

    private Input _input = null!;

    [SetUp]
    public void SetUp() => _input = new Input();

    [TearDown]
    public void TearDown() => _input.Dispose();

    [Test]
    public async Task Read_KremlinPage_GivesItsPartsWithoutPageFurniture()
    {
        var readout = await _input.ReadAsync("page.html", KremlinPage);
        Assert.Multiple(() =>
        {
            Assert.That(readout.Side, Is.EqualTo(Side.Russia));
            Assert.That(readout.Language, Is.EqualTo(Language.Russian));
            Assert.That(readout.Place, Is.EqualTo("Москва, Кремль"));
            Assert.That(readout.PublishedAt, Is.EqualTo(new DateTimeOffset(2024, 2, 8, 13, 20, 0, TimeSpan.FromHours(3))));
            Assert.That(readout.MeetingDate, Is.EqualTo(new DateOnly(2024, 2, 8)));
            Assert.That(readout.Paragraphs.Select(p => (p.Section, p.Span.Of(readout.Text))), Is.EqualTo(new[]
            {
                (Section.Title, "Телефонный разговор с Председателем КНР"),
                (Section.Lede, "Владимир Путин провёл телефонный разговор."),
                (Section.Summary, "Беседа с Си Цзиньпином была долгой."),
                (Section.Transcript, "В.Путин: Рад Вас слышать."),
                (Section.Transcript, "У нас много вопросов."),
            }));
            Assert.That(readout.Limits.Select(limit => limit.Code), Is.EqualTo(new[] { "publisher-excerpt" }));
        });
    }

    [Test]
    public async Task Read_KnownSiteWithAnotherLayout_IsReadGenerallyAndReported()
    {
        var page = KremlinPage.Replace("entry-content e-content read__internal_content", "new-layout", StringComparison.Ordinal);
        var readout = await _input.ReadAsync("page.html", page);
        Assert.That(readout.Limits.Select(limit => limit.Code), Does.Contain("layout-drift"));
    }

    [Test]
    public async Task Read_UnknownSite_IsReadGenerallyAndReported()
    {
        var readout = await _input.ReadAsync("page.html", "<html><body><article><h1>Talks</h1><p>The two presidents discussed trade and energy at length, and they agreed to meet again.</p></article></body></html>");
        Assert.Multiple(() =>
        {
            Assert.That(readout.Text, Does.Contain("they agreed to meet again."));
            Assert.That(readout.Limits.Select(limit => limit.Code), Does.Contain("no-site-profile"));
        });
    }

    [Test]
    public async Task Read_Json_TakesStatedFields()
    {
        var readout = await _input.ReadAsync("r.json", """{ "title": "会谈", "side": "CN", "lang": "zh", "date": "2024-05-16", "url": "https://www.mfa.gov.cn/a", "text": "<p>两国元首举行会谈。</p><p>双方同意保持沟通。</p>" }""");
        Assert.That((readout.Side, readout.Language, readout.MeetingDate, readout.Text),
            Is.EqualTo((Side.China, Language.Chinese, (DateOnly?)new DateOnly(2024, 5, 16), "会谈\n两国元首举行会谈。\n双方同意保持沟通。")));
    }

    [Test]
    public async Task Read_JsonWithALeadInItsText_KeepsItsFullStopAndStandsOnce()
    {
        var readout = await _input.ReadAsync("r.json", """{ "title": "Talks etc.", "side": "ru", "lang": "en", "lead": "The leaders met.", "text": "The leaders met.\nThey spoke at length." }""");
        Assert.That(readout.Text, Is.EqualTo("Talks etc.\nThe leaders met.\nThey spoke at length."));
    }

    [Test]
    public async Task Read_JsonThatStatesTheWrongLanguage_IsReadInItsOwnAndSaysSo()
    {
        var readout = await _input.ReadAsync("r.json", """{ "side": "RU", "lang": "zh", "text": "Президенты обсудили торговлю и условились о новой встрече." }""");
        Assert.Multiple(() =>
        {
            Assert.That(readout.Language, Is.EqualTo(Language.Russian));
            Assert.That(readout.Limits.Select(limit => limit.Code), Does.Contain("language-mismatch"));
        });
    }

    [Test]
    public async Task Read_FlattenedKremlinPage_LosesFurnitureAndSaysSo()
    {
        var readout = await _input.ReadAsync("r.json", """
            { "side": "RU", "lang": "ru", "title": "Беседа с гостем", "text_raw": "События Беседа с гостем 8 мая 2024 года 10:10 Москва, Кремль Обсуждены вопросы торговли. География Китай Темы Внешняя политика Статус материала Опубликован в разделе: Новости Дата публикации: 8 мая 2024 года, 10:10", "place": "Москва, Кремль" }
            """);
        Assert.Multiple(() =>
        {
            Assert.That(readout.Text, Is.EqualTo("Беседа с гостем\nОбсуждены вопросы торговли."));
            Assert.That(readout.Limits.Select(limit => limit.Code), Does.Contain("flattened-page"));
        });
    }

    [Test]
    public async Task Read_MarkdownWithFrontMatter_TakesFieldsAndDropsMarks()
    {
        var readout = await _input.ReadAsync("r.md", "---\ntitle: Talks\nside: ru\nlang: en\ndate: 2024-05-16\n---\n\nThe **two leaders** met in [Moscow](https://example.org/).\n");
        Assert.That((readout.Side, readout.Text), Is.EqualTo((Side.Russia, "Talks\nThe two leaders met in Moscow.")));
    }

    [Test]
    public async Task Read_StandardInput_IsTheStream()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("Talks\n\nThe two leaders have met and agreed to stay in touch with each other."));
        var readout = await new ReadoutSource(stream).ReadAsync("-", ReadoutOptions.Default);
        Assert.That((readout.Source, readout.Language), Is.EqualTo(("-", Language.English)));
    }

    [Test]
    public async Task Read_SideAndLanguageGiven_WinOverDetection()
    {
        var readout = await new ReadoutSource().ReadAsync(_input.Write("page.html", KremlinPage), new ReadoutOptions(Side.China, Language.English));
        Assert.That((readout.Side, readout.SideEvidence, readout.Language), Is.EqualTo((Side.China, "given", Language.English)));
    }

    [TestCase("国家主席同俄罗斯总统通电话。双方就国际形势交换意见。", Language.Chinese)]
    [TestCase("Президенты провели разговор и обсудили положение в регионе.", Language.Russian)]
    [TestCase("The presidents spoke by telephone and discussed the situation in the region.", Language.English)]
    [TestCase("Президенти провели розмову й обговорили ситуацію в регіоні, а також її наслідки.", Language.Unknown)]
    [TestCase("両首脳は電話で会談し、地域の情勢について意見を交わした。", Language.Unknown)]
    [TestCase("Die Präsidenten sprachen über die Lage in der Region und über den Handel.", Language.Unknown)]
    public async Task Read_PlainText_TellsTheLanguage(string text, Language language) =>
        Assert.That((await _input.ReadAsync("r.txt", text)).Language, Is.EqualTo(language));

    [TestCase("Wang Yi Meets with Russian Foreign Minister Sergey Lavrov\n\nOn July 10, Wang Yi met with Russian Foreign Minister Sergey Lavrov. They discussed trade.", "cn")]
    [TestCase("О встрече министров\n\nС.В.Лавров провёл переговоры с Министром иностранных дел КНР Ван И.", "ru")]
    [TestCase("两国元首\n\n国家主席习近平同俄罗斯总统普京通电话。", "cn")]
    [TestCase("Talks\n\nThey met and they talked about many things.", "")]
    public async Task Read_PlainText_TellsTheSideByWhoseOfficialsHaveACountry(string text, string side) =>
        Assert.That((await _input.ReadAsync("r.txt", text)).Side.Code, Is.EqualTo(side));

    [Test]
    public async Task Read_AccountAfterTheTranscript_IsNotTheLastSpeakers()
    {
        var readout = await _input.ReadAsync("r.txt", "Talks\n\nThe two sides met.\n\nVladimir Putin: Welcome to Moscow.\n\nWang Yi (retranslated): Thank you for your welcome.\n\nFollowing the talks, the parties signed a plan.");
        Assert.That(readout.Paragraphs[^1].Section, Is.EqualTo(Section.Summary));
    }

    [TestCaseSource(typeof(Input), nameof(Input.FixturePages))]
    public async Task Read_FixturePage_ParagraphsCoverTheTextInOrder(string path)
    {
        var readout = await new ReadoutSource().ReadAsync(path, ReadoutOptions.Default);
        var end = 0;
        foreach (var span in readout.Paragraphs.Select(paragraph => paragraph.Span))
        {
            Assert.That(readout.Text[end..span.Start].Trim('\n'), Is.Empty);
            end = span.End;
        }

        Assert.That(end, Is.EqualTo(readout.Text.Length));
    }

    [TestCaseSource(typeof(Input), nameof(Input.FixturePages))]
    public async Task Read_FixturePage_IsOfTheSideAndLanguageOfItsName(string path)
    {
        var readout = await new ReadoutSource().ReadAsync(path, ReadoutOptions.Default);
        Assert.That($"{readout.Side}.{readout.Language.Code()}.html", Is.EqualTo(Path.GetFileName(path)));
    }

    [TestCaseSource(typeof(Input), nameof(Input.FixturePages))]
    public async Task Read_FixturePage_KeepsEveryWordOfItsParagraphs(string path)
    {
        var readout = await new ReadoutSource().ReadAsync(path, ReadoutOptions.Default);
        var page = new HtmlParser().ParseDocument(ByteDecoder.Decode(await File.ReadAllBytesAsync(path)).Text);
        foreach (var tooltip in page.QuerySelectorAll(".read__tooltip, .masha-ignore, .read__bottommeta, footer, .foot, .share"))
        {
            tooltip.Remove();
        }

        var letters = string.Concat(readout.Text.Where(char.IsLetter));
        foreach (var paragraph in page.QuerySelectorAll("p").Select(p => string.Concat(p.TextContent.Where(char.IsLetter))).Where(p => p.Length > 150))
        {
            // A dateline at the start and a signature at the end are the agency's, not the account's.
            Assert.That(letters, Does.Contain(paragraph[60..^20]));
        }
    }
}
