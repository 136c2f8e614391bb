using System.Globalization;
using ReadoutDiff.Collection.Discovery;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Tests.Discovery;

public sealed class MeetingChoiceTests
{
    private static readonly DateOnly Day = new(2024, 2, 8);
    private static readonly MeetingQuery Query = MeetingQuery.Create(Day, ["Xi Jinping", "Vladimir Putin"], DiplomaticLexicon.Default);

    private PagesInMemory _pages = null!;
    private readonly List<(int Id, string Title, DateOnly Date)> _listed = [];

    [SetUp]
    public void SetUp()
    {
        _pages = new PagesInMemory();
        _listed.Clear();
    }

    [TestCase("Си Цзиньпин", "xi-jinping")]
    [TestCase("普京", "putin")]
    [TestCase("Wang Yi", "wang-yi")]
    [TestCase("Nobody Known", "name:Nobody Known")]
    public void Create_NameInAnyLanguage_IsResolved(string name, string expected) =>
        Assert.That(MeetingQuery.Create(Day, [name], DiplomaticLexicon.Default).People, Is.EqualTo(new[] { expected }));

    [Test]
    public async Task Find_OnePageOnTheMeeting_IsTakenWithItsReasons()
    {
        Add(101, "Телефонный разговор с Председателем КНР Си Цзиньпином", Day);
        Add(102, "Встреча с мэром Москвы", Day, "Сегодня обсуждали городской транспорт, и мэр рассказал о новых линиях метро.");
        var search = await FindAsync(Query);
        var found = search.Found.Single(readout => readout.Side == Side.Russia);
        Assert.That(found.Snapshot.FinalAddress, Is.EqualTo("http://kremlin.ru/events/president/news/101"));
        Assert.That(found.Score.ToString(), Does.Contain("tells of 2024-02-08").And.Contain("opens with all who met"));
    }

    [Test]
    public async Task Find_OnlyThePressTellsOfIt_TakesNoneAndSaysSo()
    {
        Add(101, "Телефонный разговор с Председателем КНР Си Цзиньпином", Day);
        List("http://kremlin.ru/events/president/news/by-date/11.02.2024", _listed);
        var kremlin = SiteProfiles.Default.All.Single(site => site.Id == "kremlin");
        var press = Kremlin([]).With(kremlin with { IsPress = true, Listing = ["http://kremlin.ru/events/president/news/by-date/{dd.MM.yyyy}"], Feed = [], Edition = [] });
        var search = await new MeetingFinder(_pages, press, DiplomaticLexicon.Default).FindAsync(Query, null);
        Assert.That(search.Missing.Single(readout => readout is { Side.Code: "ru", Language: Language.Russian }).Reason, Does.StartWith("only the press tells of it: http://kremlin.ru/events/president/news/101"));
    }

    [Test]
    public async Task Find_TwoPagesThatFitEquallyWell_TakesNeitherAndNamesBoth()
    {
        Add(101, "Телефонный разговор с Председателем КНР Си Цзиньпином", Day);
        Add(102, "Телефонный разговор с Председателем КНР Си Цзиньпином", Day, "Это был второй разговор за день.");
        var missing = (await FindAsync(Query)).Missing.Single(readout => readout is { Side.Code: "ru", Language: Language.Russian });
        Assert.That(missing.Reason, Does.Contain("fit equally well").And.Contain("/news/101").And.Contain("/news/102"));
    }

    [Test]
    public async Task Find_CallAndTalksOnOneDay_TheKindAskedForIsTaken()
    {
        Add(101, "Телефонный разговор с Председателем КНР Си Цзиньпином", Day);
        Add(102, "Переговоры с Председателем КНР Си Цзиньпином", Day);
        var search = await FindAsync(Query with { Kind = MeetingKinds.Talks });
        Assert.That(search.Found.Single(readout => readout.Side == Side.Russia).Snapshot.FinalAddress, Does.EndWith("/102"));
    }

    [TestCase("Обмен поздравительными телеграммами с Председателем КНР Си Цзиньпином")]
    [TestCase("Заявления для прессы по итогам переговоров с Председателем КНР Си Цзиньпином")]
    [TestCase("Владимир Путин проведёт переговоры с Председателем КНР Си Цзиньпином")]
    [TestCase("Встреча с Председателем КНР Си Цзиньпином и Премьер-министром Индии Нарендрой Моди")]
    public async Task Find_PageOfTheSamePeopleAndDayThatIsNoReadout_IsNotTaken(string title)
    {
        Add(101, title, Day);
        var search = await FindAsync(Query);
        Assert.That(search.Found.Where(readout => readout.Side == Side.Russia), Is.Empty, string.Join(" | ", search.Considered));
    }

    [Test]
    public async Task Find_ListingThatCannotBeRead_IsSaidWithWhatIsMissing()
    {
        _pages.Fail("http://kremlin.ru/events/president/news/by-date/11.02.2024", FetchOutcome.Failed, "answered 503, 4 times");
        var search = await new MeetingFinder(_pages, Kremlin(["http://kremlin.ru/events/president/news/by-date/{dd.MM.yyyy}"]), DiplomaticLexicon.Default).FindAsync(Query, null);
        Assert.That(search.Missing.Single(readout => readout is { Side.Code: "ru", Language: Language.Russian }).Reason, Does.Contain("answered 503, 4 times"));
    }

    [Test]
    public async Task Find_MeetingFarBackInAPagedListing_IsReachedInFewRequests()
    {
        Add(101, "Телефонный разговор с Председателем КНР Си Цзиньпином", Day);
        for (var i = 0; i < 4000; i++)
        {
            _listed.Add((1000 + i, "Совещание", Day.AddDays((i / 3) - 300)));
        }

        var ordered = _listed.OrderByDescending(entry => entry.Date).ToList();
        for (var page = 0; page * 20 < ordered.Count; page++)
        {
            List($"http://kremlin.ru/events/president/news/page/{page + 1}", ordered.Skip(page * 20).Take(20));
        }

        var search = await new MeetingFinder(_pages, Kremlin(["http://kremlin.ru/events/president/news/page/{page}"]), DiplomaticLexicon.Default).FindAsync(Query, null);
        Assert.Multiple(() =>
        {
            Assert.That(search.Found.Count(readout => readout.Side == Side.Russia), Is.EqualTo(1));
            Assert.That(_pages.Asked.Count(address => address.Contains("/page/", StringComparison.Ordinal)), Is.LessThanOrEqualTo(20));
        });
    }

    [Test]
    public async Task Find_ArticleThatOnlyASitemapNames_IsFoundThroughItsIndex()
    {
        Add(101, "Телефонный разговор с Председателем КНР Си Цзиньпином", Day);
        _pages.Add("http://kremlin.ru/sitemap.xml", "<sitemapindex><sitemap><loc>http://kremlin.ru/old.xml</loc><lastmod>2019-01-01</lastmod></sitemap><sitemap><loc>http://kremlin.ru/new.xml</loc></sitemap></sitemapindex>", "text/xml");
        _pages.Add("http://kremlin.ru/new.xml", "<urlset><url><loc>http://kremlin.ru/events/president/news/101</loc><lastmod>2024-02-08</lastmod></url></urlset>", "text/xml");
        var profiles = Kremlin([]).With(SiteProfiles.Default.All.Single(site => site.Id == "kremlin") with { Listing = [], Feed = [], Edition = [], Sitemap = ["http://kremlin.ru/sitemap.xml"] });
        var search = await new MeetingFinder(_pages, profiles, DiplomaticLexicon.Default).FindAsync(Query, null);
        Assert.That(search.Found.Count(readout => readout.Side == Side.Russia), Is.EqualTo(1));
        Assert.That(_pages.Asked, Does.Not.Contain("http://kremlin.ru/old.xml"));
    }

    [Test]
    public async Task FindFrom_PageThatTellsNobodysMeeting_SaysWhatToGiveInstead()
    {
        Add(101, "О погоде", Day, "Сегодня было солнечно, и в столице гуляли тысячи людей.");
        Assert.That(
            async () => await new MeetingFinder(_pages, Kremlin([]), DiplomaticLexicon.Default).FindFromAsync(new Uri("http://kremlin.ru/events/president/news/101"), null),
            Throws.TypeOf<ReadoutFormatException>().With.Message.Contains("give --date and --between"));
        await Task.CompletedTask;
    }

    [TestCase("en: http://kremlin.ru/* => http://en.kremlin.ru/*", "http://kremlin.ru/events/1", "http://en.kremlin.ru/events/1")]
    [TestCase("en: http://kremlin.ru/* => http://en.kremlin.ru/*", "http://en.kremlin.ru/events/1", null)]
    [TestCase("en: http://government.ru/news/* => http://government.ru/en/news/*", "http://government.ru/news/5/", "http://government.ru/en/news/5/")]
    [TestCase("en: https://mid.ru/ru/* => https://mid.ru/en/*", "https://mid.ru/en/foreign_policy/news/1943200/", null)]
    public void Apply_EditionRule_GivesTheOtherEditionOrNone(string rule, string address, string? expected) =>
        Assert.That(EditionRule.Parse(rule)!.Apply(new Uri(address))?.AbsoluteUri, Is.EqualTo(expected));

    private async Task<MeetingSearch> FindAsync(MeetingQuery query)
    {
        List("http://kremlin.ru/events/president/news/by-date/11.02.2024", _listed);
        return await new MeetingFinder(_pages, Kremlin(["http://kremlin.ru/events/president/news/by-date/{dd.MM.yyyy}"]), DiplomaticLexicon.Default).FindAsync(query, null);
    }

    private static SiteProfiles Kremlin(IReadOnlyList<string> listings) =>
        SiteProfiles.Default.All.Aggregate(SiteProfiles.Default, (profiles, site) => profiles.With(site with { Listing = site.Id == "kremlin" ? listings : [], Feed = [], Edition = [] }));

    private void List(string address, IEnumerable<(int Id, string Title, DateOnly Date)> entries) => _pages.Add(address, string.Concat(entries.Select(entry => string.Create(
        CultureInfo.InvariantCulture,
        $"<div class=\"hentry\"><h3 class=\"entry-title\"><a href=\"/events/president/news/{entry.Id}\">{entry.Title}</a></h3><time datetime=\"{entry.Date:yyyy-MM-dd}\"></time></div>"))));

    private void Add(int id, string title, DateOnly date, string more = "")
    {
        _listed.Add((id, title, date));
        _pages.Add(string.Create(CultureInfo.InvariantCulture, $"http://kremlin.ru/events/president/news/{id}"), string.Create(CultureInfo.InvariantCulture, $"""
            <html lang="ru"><body><h1 class="entry-title">{title}</h1><time class="read__published" datetime="{date:yyyy-MM-dd}"></time>
            <div class="entry-content e-content read__internal_content"><p>{(more.StartsWith("Сегодня", StringComparison.Ordinal) ? "" : "Владимир Путин и Си Цзиньпин обсудили двусторонние связи. Владимир Путин подчеркнул значение торговли. Си Цзиньпин поддержал эту оценку.")} {more}</p></div></body></html>
            """));
    }
}
