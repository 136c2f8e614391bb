using System.Globalization;
using ReadoutDiff.Collection.Discovery;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Tests.Discovery;

public sealed class MeetingFinderTests
{
    private static IEnumerable<FixtureMeeting> Meetings() => FixtureMeeting.All;

    [TestCaseSource(nameof(Meetings))]
    public async Task Find_MeetingAmongTheOthers_TakesEachOfItsAccountsAndNothingElse(FixtureMeeting meeting)
    {
        var search = await Finder(AllMeetings()).FindAsync(MeetingScoreTests.Query(meeting), null);
        Assert.That(
            search.Found.Select(found => found.Snapshot.FinalAddress),
            Is.EquivalentTo(meeting.Pages.Select(page => page.Address)),
            () => string.Join("\n", search.Missing.Select(missing => $"{missing.Side} {missing.Language}: {missing.Reason}").Concat(search.Considered.Select(candidate => $"{candidate.Address} {candidate.Title} {candidate.Score} {candidate.Verdict}"))));
    }

    [TestCaseSource(nameof(Meetings))]
    public async Task FindFrom_OneRussianAccount_TakesTheSameAccounts(FixtureMeeting meeting)
    {
        var search = await Finder(AllMeetings()).FindFromAsync(new Uri(meeting.Page("ru.ru.html").Address), null);
        Assert.That(search.Found.Select(found => found.Snapshot.FinalAddress), Is.EquivalentTo(meeting.Pages.Select(page => page.Address)));
    }

    [Test]
    public async Task Find_DayWithoutTheMeeting_ReportsBothSidesAsMissing()
    {
        var search = await Finder(AllMeetings()).FindAsync(new MeetingQuery(new DateOnly(2023, 3, 25), ["xi-jinping", "putin"]), null);
        Assert.Multiple(() =>
        {
            Assert.That(search.Found, Is.Empty);
            Assert.That(search.Missing.Select(missing => missing.Side).Distinct(), Is.EquivalentTo(new[] { Side.China, Side.Russia }));
        });
    }

    [Test]
    public async Task Find_RefusedListing_IsTheReasonGiven()
    {
        var sites = AllMeetings();
        var kremlin = SiteProfiles.Default.All.Single(site => site.Id == "kremlin");
        sites.Broken.UnionWith(kremlin.Listing.Concat(kremlin.Feed));
        var search = await Finder(sites).FindAsync(MeetingScoreTests.Query(FixtureMeeting.All.Single(meeting => meeting.Kind == "phone-call")), null);
        Assert.That(search.Missing.First(missing => missing.Side == Side.Russia).Reason, Does.Contain("kremlin").And.Contain("refused (403)"));
    }

    [Test]
    public async Task Find_TwoPagesOfOneSiteFitEquallyWell_NamesBothAndTakesNone()
    {
        var sites = new ListedSites();
        foreach (var id in new[] { "80001", "80002" })
        {
            sites.Add($"http://kremlin.ru/events/president/news/{id}", "Беседа с Председателем КНР Си Цзиньпином", new DateOnly(2030, 2, 4), Kremlin("Беседа с Председателем КНР Си Цзиньпином", $"Владимир Путин встретился с Председателем КНР Си Цзиньпином. Обсуждалась тема номер {id}.", "2030-02-04"));
        }

        var search = await Finder(sites).FindAsync(new MeetingQuery(new DateOnly(2030, 2, 4), ["xi-jinping", "putin"]), null);
        Assert.Multiple(() =>
        {
            Assert.That(search.Found, Is.Empty);
            Assert.That(search.Missing.Single(missing => missing is { Side.Code: "ru", Language: Language.Russian }).Reason, Does.Contain("fit equally well:").And.Contain("80001").And.Contain("80002"));
        });
    }

    [TestCase("Си Цзиньпин направил Владимиру Путину поздравительную телеграмму", "Председатель КНР Си Цзиньпин направил Владимиру Путину телеграмму по случаю праздника.")]
    [TestCase("Завтра состоятся переговоры с Председателем КНР Си Цзиньпином", "Владимир Путин проведёт переговоры с Председателем КНР Си Цзиньпином.")]
    [TestCase("Пресс-конференция по итогам российско-китайских переговоров", "Владимир Путин и Си Цзиньпин ответили на вопросы после переговоров.")]
    [TestCase("Встреча с Президентом Монголии и Председателем КНР", "Состоялась встреча Владимира Путина с Председателем КНР Си Цзиньпином и Президентом Монголии Ухнагийн Хурэлсухом.")]
    [TestCase("Телефонный разговор с Председателем КНР Си Цзиньпином", "Состоялся телефонный разговор Владимира Путина с Председателем КНР Си Цзиньпином.")]
    public async Task Find_PageOfAnotherFormOrKind_IsNotTaken(string title, string lead)
    {
        var date = new DateOnly(2030, 2, 4);
        var sites = new ListedSites().Add("http://kremlin.ru/events/president/news/80001", title, date, Kremlin(title, lead, "2030-02-04"));
        var search = await Finder(sites).FindAsync(new MeetingQuery(date, ["xi-jinping", "putin"], "talks"), null);
        Assert.That(search.Found, Is.Empty);
    }

    [TestCase("2030-02-03")]
    [TestCase("2030-02-05")]
    public async Task Find_MeetingOfTheDayBeforeOrAfter_IsReportedAndNotTaken(string day)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var sites = new ListedSites().Add("http://kremlin.ru/events/president/news/80001", "Переговоры с Председателем КНР Си Цзиньпином", date, Kremlin("Переговоры с Председателем КНР Си Цзиньпином", "Состоялись переговоры Владимира Путина с Председателем КНР Си Цзиньпином.", day));
        var search = await Finder(sites).FindAsync(new MeetingQuery(new DateOnly(2030, 2, 4), ["xi-jinping", "putin"]), null);
        Assert.Multiple(() =>
        {
            Assert.That(search.Found, Is.Empty);
            Assert.That(search.Missing.SelectMany(missing => missing.Nearest).Select(page => page.Address.AbsolutePath), Does.Contain("/events/president/news/80001"));
        });
    }

    [Test]
    public async Task Find_EveningCall_IsTakenForTheNextDayByTheOtherSidesClock()
    {
        const string title = "Телефонный разговор с Председателем КНР Си Цзиньпином";
        var page = Kremlin(title, "Состоялся телефонный разговор Владимира Путина с Председателем КНР Си Цзиньпином.", "2030-02-03").Replace(">2030-02-03</time>", ">3 февраля 2030 года</time><div class=\"read__time\">21:40</div>", StringComparison.Ordinal);
        var sites = new ListedSites().Add("http://kremlin.ru/events/president/news/80001", title, new DateOnly(2030, 2, 3), page);
        var search = await Finder(sites).FindAsync(new MeetingQuery(new DateOnly(2030, 2, 4), ["xi-jinping", "putin"], "phone-call"), null);
        Assert.That(search.Found.Select(found => found.Snapshot.FinalAddress), Does.Contain("http://kremlin.ru/events/president/news/80001"));
    }

    [Test]
    public async Task Find_OfficialMeetsWhoSpeaksForTheLeader_IsNotTheLeadersMeeting()
    {
        const string title = "习近平会见俄罗斯外长拉夫罗夫";
        var sites = new ListedSites().Add(
            "https://www.mfa.gov.cn/web/wjdt_674879/gjldrhd_674881/203002/t20300204_11990001.shtml",
            title,
            new DateOnly(2030, 2, 4),
            $"<html><body><h1 id=\"News_Body_Title\">{title}</h1><span id=\"News_Body_Time\">2030-02-04 20:00</span><div id=\"News_Body_Txt_A\"><p>2月4日，国家主席习近平在北京会见俄罗斯外长拉夫罗夫。</p><p>习近平请拉夫罗夫转达对普京总统的问候。</p></div></body></html>");
        var search = await Finder(sites).FindAsync(new MeetingQuery(new DateOnly(2030, 2, 4), ["xi-jinping", "putin"]), null);
        Assert.That(search.Found, Is.Empty);
    }

    [Test]
    public void Create_SurnameOfAnotherPersonInTheLexicon_IsLookedForAsWritten()
    {
        var lexicon = DiplomaticLexicon.Default;
        Assert.Multiple(() =>
        {
            Assert.That(MeetingQuery.Create(new DateOnly(2030, 2, 4), ["Сергей Лавров", "Wang Yi", "putin"], lexicon).People, Is.EqualTo(new[] { "lavrov", "wang-yi", "putin" }));
            Assert.That(MeetingQuery.Create(new DateOnly(2030, 2, 4), ["Пётр Лавров"], lexicon).People, Is.EqualTo(new[] { "name:Пётр Лавров" }));
        });
    }

    [Test]
    public async Task Find_ListingThatSpansYears_NeedsFewRequests()
    {
        var sites = new ListedSites();
        for (var day = 0; day < 4000; day++)
        {
            var date = new DateOnly(2031, 1, 1).AddDays(-day);
            sites.List($"https://www.mfa.gov.cn/web/wjdt_674879/gjldrhd_674881/{date:yyyyMM}/t{date:yyyyMMdd}_{11000000 + day}.shtml", "外交部举行例行活动", date);
        }

        var meeting = FixtureMeeting.All.Single(meeting => meeting.Name.Contains("foreign-ministers", StringComparison.Ordinal));
        sites.Add(meeting.Page("cn.zh.html"), meeting.Date);
        var search = await Finder(sites).FindAsync(MeetingScoreTests.Query(meeting), null);
        Assert.Multiple(() =>
        {
            Assert.That(search.Found.Select(found => found.Snapshot.FinalAddress), Does.Contain(meeting.Page("cn.zh.html").Address));
            Assert.That(sites.Asked.Count(address => address.Contains("gjldrhd", StringComparison.Ordinal)), Is.LessThanOrEqualTo(8));
        });
    }

    private static MeetingFinder Finder(ListedSites sites) => new(sites, SiteProfiles.Default, DiplomaticLexicon.Default);

    private static ListedSites AllMeetings()
    {
        var sites = new ListedSites();
        foreach (var meeting in FixtureMeeting.All)
        {
            foreach (var page in meeting.Pages)
            {
                sites.Add(page, meeting.Date, isListed: page.File != "ru.en.html");
            }
        }

        return sites;
    }

    private static string Kremlin(string title, string lead, string date) =>
        $"<html lang=\"ru\"><body><h1 class=\"entry-title\">{title}</h1><time class=\"read__published\" datetime=\"{date}\">{date}</time><div class=\"read__lead entry-summary\">{lead}</div><div class=\"entry-content e-content read__internal_content\"><p>{lead} Стороны подробно рассмотрели двусторонние отношения.</p></div></body></html>";
}
