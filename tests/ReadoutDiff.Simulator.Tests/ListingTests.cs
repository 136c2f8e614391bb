using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ReadoutDiff.Simulator.Tests;

public sealed partial class ListingTests
{
    private Client _client = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _client = await Client.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _client.DisposeAsync();

    [TestCase("http://kremlin.ru/events/president/news/by-date/28.06.2021", "/events/president/news/65900")]
    [TestCase("http://kremlin.ru/events/president/transcripts/by-date/15.09.2022", "/events/president/transcripts/69350")]
    [TestCase("http://government.ru/news/?dt.since=17.09.2019&dt.till=18.09.2019", "/news/37800/")]
    public async Task ListingOfADay_NamesTheFixtureOfThatDay(string listing, string path) =>
        Assert.That(await _client.TextAsync(listing), Does.Contain($"href=\"{path}\""));

    [TestCase("http://kremlin.ru/events/president/news/page/{0}", "/events/president/news/65900", 1)]
    [TestCase("https://www.mfa.gov.cn/web/wjdt_674879/wjbxw_674885/index{1}.shtml", "https://www.mfa.gov.cn/wjbzhd/202404/t20240409_11270001.shtml", 1)]
    [TestCase("https://www.mfa.gov.cn/eng/xw/zyxw/index{1}.html", "./202303/t20230322_11040001.html", 1)]
    [TestCase("https://www.mfa.gov.cn/web/wjdt_674879/gjldrhd_674881/index{1}.shtml", "https://www.fmprc.gov.cn/web/gjldrhd_674881/t1887001.shtml", 1)]
    [TestCase("http://government.ru/news/?page={0}", "/news/37800/", 1)]
    [TestCase("https://www.gov.cn/yaowen/index{1}.htm", "https://www.gov.cn/xinwen/2023-03/22/content_5740001.htm", 1)]
    public async Task PagedListing_OldMeeting_LiesDeepAndPagesEndWith404(string template, string link, int least)
    {
        var (found, page) = (-1, 0);
        for (; page < 200; page++)
        {
            using var answer = await _client.GetAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, template, page + 1, page == 0 ? "" : $"_{page}"));
            if ((int)answer.StatusCode != 200)
            {
                Assert.That((int)answer.StatusCode, Is.EqualTo(404));
                break;
            }

            found = (await answer.Content.ReadAsStringAsync()).Contains($"href=\"{link}\"", StringComparison.Ordinal) ? page : found;
        }

        Assert.That((found >= least, page < 200), Is.EqualTo((true, true)), $"found on {found} of {page}");
    }

    [Test]
    public async Task MinistryListing_TellsHowManyPagesThereAre()
    {
        var count = int.Parse(Count().Match(await _client.TextAsync("https://www.mfa.gov.cn/eng/xw/zyxw/index.html")).Groups["n"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
        using var last = await _client.GetAsync($"https://www.mfa.gov.cn/eng/xw/zyxw/index_{count - 1}.html");
        using var after = await _client.GetAsync($"https://www.mfa.gov.cn/eng/xw/zyxw/index_{count}.html");
        Assert.That(((int)last.StatusCode, (int)after.StatusCode), Is.EqualTo((200, 404)));
    }

    [Test]
    public async Task XinhuaListing_NamesADataFileWithItsArticles()
    {
        var page = await _client.TextAsync("http://www.news.cn/politics/leaders/index.htm");
        using var data = JsonDocument.Parse(await _client.TextAsync($"http://www.news.cn/politics/leaders/ds_{DataFile().Match(page).Groups["id"].Value}.json"));
        var entries = data.RootElement.GetProperty("datasource").EnumerateArray().ToList();
        Assert.That(entries.Select(entry => entry.GetProperty("publishTime").GetString()), Is.Ordered.Descending);
        Assert.That(entries.Select(entry => entry.GetProperty("publishUrl").GetString()), Has.Some.EndsWith("/00000000000000000000000000000a01/c.html"));
    }

    [TestCase("http://kremlin.ru/events/president/news/feed", "entry", "published")]
    [TestCase("http://www.people.com.cn/rss/politics.xml", "item", "pubDate")]
    [TestCase("https://tass.com/rss/v2.xml", "item", "pubDate")]
    [TestCase("https://ria.ru/export/rss2/archive/index.xml", "item", "pubDate")]
    public async Task Feed_IsWellFormedAndNewestFirst(string feed, string entry, string date)
    {
        var root = XElement.Parse(await _client.TextAsync(feed));
        var dates = root.Descendants().Where(element => element.Name.LocalName == entry)
            .Select(element => DateTimeOffset.Parse(element.Elements().Single(child => child.Name.LocalName == date).Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.That(dates, Has.Count.GreaterThan(10).And.Ordered.Descending);
    }

    [Test]
    public async Task Sitemap_IndexLeadsToThePagesOfEachMonth()
    {
        var index = XElement.Parse(await _client.TextAsync("http://government.ru/sitemap.xml"));
        var part = index.Descendants().Single(element => element.Name.LocalName == "loc" && element.Value.Contains("2019-09", StringComparison.Ordinal)).Value;
        using var packed = new GZipStream(await _client.Http.GetStreamAsync(new Uri(part)), CompressionMode.Decompress);
        Assert.That(XElement.Load(packed).Descendants().Select(element => element.Value), Has.Member("http://government.ru/news/37800/"));
    }

    [Test]
    public async Task ShortAddress_LeadsToTheArticle()
    {
        using var answer = await _client.GetAsync("http://kremlin.ru/d/65900");
        Assert.That(answer.Headers.Location!.OriginalString, Is.EqualTo("/events/president/news/65900"));
    }

    [Test]
    public async Task Listing_OfADayInThePast_HasNothingThatCameAfterIt()
    {
        await using var then = await Client.StartAsync(options => options with { Today = new DateTimeOffset(2021, 6, 30, 20, 0, 0, TimeSpan.Zero) });
        var page = await then.TextAsync("https://www.mfa.gov.cn/web/wjdt_674879/gjldrhd_674881/index.shtml");
        Assert.That(Days().Matches(page).Select(match => match.Value), Has.All.LessThanOrEqualTo("2021-07-01").And.Some.StartsWith("2021-06"));
    }

    [GeneratedRegex(@"countPage = (?<n>\d+)", RegexOptions.None, 1000)]
    private static partial Regex Count();

    [GeneratedRegex(@"datasource:(?<id>[0-9a-f]{32})", RegexOptions.None, 1000)]
    private static partial Regex DataFile();

    [GeneratedRegex(@"(?<=（)\d{4}-\d\d-\d\d", RegexOptions.None, 1000)]
    private static partial Regex Days();
}
