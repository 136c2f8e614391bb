using System.Globalization;
using System.IO.Compression;
using System.Text;
using ReadoutDiff.Collection.Discovery;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Collection.Sites;

namespace ReadoutDiff.Collection.Tests.Discovery;

public sealed class ListingWalkTests
{
    private static readonly DateOnly From = new(2030, 2, 3);
    private static readonly DateOnly To = new(2030, 2, 7);

    private static readonly SiteProfile Site = new() { Id = "example", Hosts = ["example.test"], Zone = "Europe/Moscow", Offset = TimeSpan.FromHours(3), Entry = ["li"], Article = ["^/a/\\d+$"] };

    [Test]
    public async Task Walk_PagedListing_ReadsOnOverTheRangeAndNotFarBeyond()
    {
        var sites = Listing(200, page => [.. Enumerable.Range(0, 20).Select(item => new DateOnly(2031, 1, 1).AddDays(-(((page * 20) + item) / 5)))]);
        var (entries, problem, isCovered) = await WalkAsync(sites, "https://example.test/list/{page}");
        Assert.Multiple(() =>
        {
            Assert.That(entries.Select(entry => entry.Date).Distinct(), Is.EquivalentTo(Enumerable.Range(0, 5).Select(day => (DateOnly?)From.AddDays(day))));
            Assert.That(entries, Has.Count.EqualTo(25));
            Assert.That(problem, Is.Null);
            Assert.That(isCovered);
            Assert.That(sites.Asked, Has.Count.LessThanOrEqualTo(8));
        });
    }

    [Test]
    public async Task Walk_OldEntryPinnedToThePagesTop_StillReachesTheRange()
    {
        var sites = Listing(50, page => [new DateOnly(2019, 1, 1), .. Enumerable.Range(0, 19).Select(item => new DateOnly(2031, 1, 1).AddDays(-((page * 19) + item)))]);
        var (entries, _, _) = await WalkAsync(sites, "https://example.test/list/{page}");
        Assert.That(entries.Select(entry => entry.Date), Is.EquivalentTo(Enumerable.Range(0, 5).Select(day => (DateOnly?)From.AddDays(day))));
    }

    [Test]
    public async Task Walk_PageThatFails_IsSaidToHaveFailed()
    {
        var sites = Listing(50, page => [.. Enumerable.Range(0, 20).Select(item => new DateOnly(2031, 1, 1).AddDays(-((page * 20) + item)))]);
        for (var page = 2; page <= 50; page++)
        {
            sites.Fail($"https://example.test/list/{page}", FetchOutcome.Failed, "the site answered 503");
        }

        var (_, problem, _) = await WalkAsync(sites, "https://example.test/list/{page}");
        Assert.That(problem, Does.Contain("the site answered 503"));
    }

    [Test]
    public async Task Walk_DayListOfABusyWeek_StepsBackToTheFirstDay()
    {
        var sites = new PagesInMemory();
        foreach (var day in Enumerable.Range(-5, 13).Select(day => From.AddDays(day)))
        {
            // Ten articles a day and twenty a list: a list holds two days.
            sites.Add($"https://example.test/day/{day:dd.MM.yyyy}", Html(Enumerable.Range(0, 20).Select(item => (((day.DayNumber - (item / 10)) * 100) + (item % 10), day.AddDays(-(item / 10))))), "text/html");
        }

        var (entries, problem, isCovered) = await WalkAsync(sites, "https://example.test/day/{dd.MM.yyyy}");
        Assert.Multiple(() =>
        {
            Assert.That(entries.Select(entry => entry.Date).Distinct(), Is.EquivalentTo(Enumerable.Range(0, 5).Select(day => (DateOnly?)From.AddDays(day))));
            Assert.That(problem, Is.Null);
            Assert.That(isCovered);
        });
    }

    [Test]
    public async Task Walk_ListOfOneDayEachWithQuietDays_IsReadForEveryDay()
    {
        var sites = new PagesInMemory();
        foreach (var day in new[] { From, From.AddDays(2), From.AddDays(3) })
        {
            sites.Add($"https://example.test/day/{day:dd.MM.yyyy}", Html([(day.DayNumber, day)]), "text/html");
        }

        var (entries, problem, isCovered) = await WalkAsync(sites, "https://example.test/day/{dd.MM.yyyy}");
        Assert.That((entries.Count, problem, isCovered), Is.EqualTo((3, (string?)null, true)));
    }

    [Test]
    public async Task Walk_SiteThatIgnoresTheDay_IsNotTakenForCovered()
    {
        var newest = Html([(1, new DateOnly(2031, 1, 1)), (2, new DateOnly(2030, 12, 30))]);
        var sites = new PagesInMemory();
        for (var day = From; day <= To; day = day.AddDays(1))
        {
            sites.Add($"https://example.test/day/{day:dd.MM.yyyy}", newest, "text/html");
        }

        var (entries, _, isCovered) = await WalkAsync(sites, "https://example.test/day/{dd.MM.yyyy}");
        Assert.That((entries.Count, isCovered), Is.EqualTo((0, false)));
    }

    [Test]
    public async Task Walk_SitemapIndexWithGzippedParts_ReadsThePartOfTheMonth()
    {
        var sites = new PagesInMemory()
            .Add("https://example.test/sitemap.xml", "<?xml version=\"1.0\"?><sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>https://example.test/map-2019-05.xml.gz</loc><lastmod>2019-06-01</lastmod></sitemap><sitemap><loc>https://example.test/map-2030-02.xml.gz</loc><lastmod>2030-03-01T02:00:00+03:00</lastmod></sitemap></sitemapindex>", "application/xml")
            .Add("https://example.test/map-2030-02.xml.gz", Gzip("<urlset><url><loc>https://example.test/a/7</loc><lastmod>2030-02-04T23:30:00Z</lastmod></url></urlset>"), "application/gzip");
        var (entries, problem, _) = await WalkAsync(sites, "https://example.test/sitemap.xml");
        Assert.Multiple(() =>
        {
            Assert.That(entries.Select(entry => (entry.Address.AbsolutePath, entry.Date)), Is.EqualTo(new[] { ("/a/7", (DateOnly?)new DateOnly(2030, 2, 5)) }));
            Assert.That(problem, Is.Null.Or.Contains("goes back"));
            Assert.That(sites.Asked, Has.None.Contains("2019"));
        });
    }

    [Test]
    public async Task Walk_FeedWithADocumentType_IsRefusedWithTheReason()
    {
        var sites = new PagesInMemory().Add("https://example.test/rss", "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&x;</title><link>https://example.test/a/1</link></item></channel></rss>", "application/xml");
        var (entries, problem, _) = await WalkAsync(sites, "https://example.test/rss");
        Assert.Multiple(() =>
        {
            Assert.That(entries, Is.Empty);
            Assert.That(problem, Does.Contain("cannot be read as a listing"));
        });
    }

    [TestCase("[{\"TITLE\":\"t\",\"URL\":\"/a/1\",\"DOCRELPUBTIME\":\"2030-02-04\"}]", "application/json")]
    [TestCase("<ul><li><a href=\"/a/1\">t</a> 04.02.2030</li></ul>", "text/html")]
    [TestCase("<ul><li><a href=\"/a/1\">t</a> 4 февраля 2030 года</li></ul>", "text/html")]
    [TestCase("<rss><channel><item><title>t</title><link>https://example.test/a/1</link><pubDate>Sun, 03 Feb 2030 22:30:00 GMT</pubDate></item></channel></rss>", "application/rss+xml")]
    [TestCase("<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>t</title><link href=\"/a/1\"/><published>2030-02-04T10:00:00+03:00</published></entry></feed>", "application/atom+xml")]
    public async Task Walk_ListInAnyForm_HasTheDayByTheSitesClock(string body, string type)
    {
        var (entries, _, _) = await WalkAsync(new PagesInMemory().Add("https://example.test/list", body, type), "https://example.test/list");
        Assert.That(entries.Select(entry => (entry.Title, entry.Date)), Is.EqualTo(new[] { ("t", (DateOnly?)new DateOnly(2030, 2, 4)) }));
    }

    private static Task<(IReadOnlyList<ListingEntry> Entries, string? Problem, bool IsCovered)> WalkAsync(PagesInMemory sites, string template) =>
        new ListingWalk(sites, new ListingReader(SiteProfiles.Default.With(Site)), new FinderOptions()).WalkAsync(new ListingTemplate(template), Site, From, To, CancellationToken.None);

    private static PagesInMemory Listing(int pages, Func<int, IReadOnlyList<DateOnly>> days)
    {
        var sites = new PagesInMemory();
        for (var page = 0; page < pages; page++)
        {
            var dates = days(page);
            var number = page;
            sites.Add($"https://example.test/list/{page + 1}", Html(dates.Select((date, item) => ((number * 100) + item, date))), "text/html");
        }

        return sites;
    }

    private static string Html(IEnumerable<(int Id, DateOnly Date)> entries) =>
        $"<ul>{string.Concat(entries.Select(entry => string.Create(CultureInfo.InvariantCulture, $"<li><a href=\"/a/{entry.Id}\">t</a> {entry.Date:yyyy-MM-dd}</li>")))}</ul>";

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
