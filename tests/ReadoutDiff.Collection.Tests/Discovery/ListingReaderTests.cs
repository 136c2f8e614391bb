using System.Text;
using ReadoutDiff.Collection.Discovery;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Tests.Discovery;

public sealed class ListingReaderTests
{
    private static readonly ListingReader Reader = new(SiteProfiles.Default);

    [Test]
    public void Read_KremlinListing_GivesArticlesWithTitlesAndDays()
    {
        var page = Read("http://kremlin.ru/events/president/news/page/1", """
            <html><body><a href="/events/president/news/1">not an entry</a>
            <div class="hentry"><h3 class="entry-title"><a href="/events/president/news/76325">Телефонный разговор</a></h3><time datetime="2025-02-24">24 февраля</time></div>
            <div class="hentry"><h3 class="entry-title"><a href="/events/president/news/76326/photos">Фотографии</a></h3></div>
            <div class="hentry"><h3 class="entry-title"><a href="https://elsewhere.example/news/1">Чужое</a></h3></div></body></html>
            """);
        Assert.That(page.Entries.Select(entry => (entry.Address.AbsoluteUri, entry.Title, entry.Date)), Is.EqualTo(new[]
        {
            ("http://kremlin.ru/events/president/news/76325", "Телефонный разговор", (DateOnly?)new DateOnly(2025, 2, 24)),
        }));
    }

    [Test]
    public void Read_MinistryListing_TakesTheDayBesideTheLinkOrFromTheAddress()
    {
        var page = Read("https://www.mfa.gov.cn/web/wjdt_674879/gjldrhd_674881/index_3.shtml", """
            <ul class="list1"><li><a href="./202404/t20240409_11270001.shtml">王毅同俄罗斯外长拉夫罗夫举行会谈</a>（2024-04-10）</li>
            <li><a href="./202404/t20240408_11270000.shtml">王毅会见外宾</a></li></ul>
            """);
        Assert.That(page.Entries.Select(entry => entry.Date), Is.EqualTo(new DateOnly?[] { new(2024, 4, 10), new(2024, 4, 8) }));
        Assert.That(page.Entries[0].Address.AbsoluteUri, Is.EqualTo("https://www.mfa.gov.cn/web/wjdt_674879/gjldrhd_674881/202404/t20240409_11270001.shtml"));
    }

    [Test]
    public void Read_RssFeed_GivesTheDayInTheSitesOwnZone()
    {
        var page = Read("http://www.people.com.cn/rss/world.xml", """
            <?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>国际</title><item><title><![CDATA[李克强同 <b>外宾</b> 会谈]]></title>
            <link>http://world.people.com.cn/n1/2019/0918/c1002-31350001.html</link><pubDate>Tue, 17 Sep 2019 22:12:00 GMT</pubDate></item></channel></rss>
            """);
        Assert.That(page.Entries.Select(entry => (entry.Title, entry.Date)), Is.EqualTo(new[] { ("李克强同 外宾 会谈", (DateOnly?)new DateOnly(2019, 9, 18)) }));
    }

    [Test]
    public void Read_AtomFeed_TakesTheAlternateLink()
    {
        var page = Read("http://kremlin.ru/events/president/news/feed", """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Новости</title><entry><title>Встреча</title><link rel="self" href="http://kremlin.ru/feed/1"/>
            <link rel="alternate" href="http://kremlin.ru/events/president/news/65900"/><updated>2021-06-28T23:30:00+03:00</updated></entry></feed>
            """);
        Assert.That(page.Entries.Select(entry => (entry.Address.AbsolutePath, entry.Date)), Is.EqualTo(new[] { ("/events/president/news/65900", (DateOnly?)new DateOnly(2021, 6, 28)) }));
    }

    [Test]
    public void Read_Sitemap_GivesArticlesByAddress()
    {
        var page = Read("https://mid.ru/sitemap.xml", """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://mid.ru/ru/foreign_policy/news/1943200/</loc><lastmod>2024-04-09</lastmod></url>
            <url><loc>https://mid.ru/ru/about/</loc></url></urlset>
            """);
        Assert.That(page.Entries.Select(entry => entry.Address.AbsolutePath), Is.EqualTo(new[] { "/ru/foreign_policy/news/1943200/" }));
    }

    [Test]
    public void Read_PageThatLoadsItsListByScript_NamesTheData()
    {
        var page = Read("http://www.news.cn/politics/leaders/index.htm", "<html><body><div datasource=\"datasource:0123456789abcdef0123456789abcdef\"></div></body></html>");
        Assert.That(page.Parts.Select(part => part.Address), Is.EqualTo(new[] { new Uri("http://www.news.cn/politics/leaders/ds_0123456789abcdef0123456789abcdef.json") }));
    }

    [Test]
    public void Read_DataOfAListing_GivesArticles()
    {
        var page = Read("http://www.news.cn/politics/leaders/ds_0123456789abcdef0123456789abcdef.json",
            """{"datasource":[{"title":"习近平同俄罗斯总统普京通电话","publishUrl":"../20250808/0123456789abcdef0123456789abcdef/c.html","publishTime":"2025-08-08 20:10:00"},{"title":"x"},7]}""");
        Assert.That(page.Entries.Select(entry => (entry.Title, entry.Date)), Is.EqualTo(new[] { ("习近平同俄罗斯总统普京通电话", (DateOnly?)new DateOnly(2025, 8, 8)) }));
    }

    [TestCase("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&f;</title><link>http://kremlin.ru/events/president/news/1</link></item></channel></rss>", TestName = "Read_FeedWithAnExternalEntity_IsRefused")]
    [TestCase("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><rss>&b;</rss>", TestName = "Read_FeedWithEntitiesThatGrow_IsRefused")]
    [TestCase("<rss><channel><item><title>cut off", TestName = "Read_FeedCutOff_IsRefused")]
    [TestCase("{\"datasource\":[", TestName = "Read_DataCutOff_IsRefused")]
    public void Read_BrokenOrHostileListing_IsAProblemAndNoList(string body) =>
        Assert.That(Read("http://kremlin.ru/events/president/news/feed", body) is { Entries.Count: 0, Problem: not null });

    private static ListingPage Read(string address, string body) =>
        Reader.Read(
            new Snapshot
            {
                Address = address,
                FinalAddress = address,
                CapturedAt = DateTimeOffset.UnixEpoch,
                Status = 200,
                Headers = [],
                Body = Encoding.UTF8.GetBytes(body),
            },
            SiteProfiles.Default.Find(address)!,
            CancellationToken.None);
}
