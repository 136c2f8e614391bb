using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ReadoutDiff.Simulator;

/// <summary>Writes the listings, feeds and data files of the sites over their articles, newest first.</summary>
internal sealed partial class SiteListing
{
    private const int PageSize = 20;
    private const string Datasource = "0123456789abcdef0123456789abcdef";

    private readonly Dictionary<string, List<SimulatedPage>> _byHost;
    private readonly List<SimulatedPage> _ministry;

    public SiteListing(IEnumerable<SimulatedPage> pages)
    {
        _byHost = pages.GroupBy(page => page.Address.Host).ToDictionary(group => group.Key, group => group.OrderByDescending(page => page.Time).ToList(), StringComparer.Ordinal);
        _ministry = [.. pages.Where(page => page.Address.Host.EndsWith("mfa.gov.cn", StringComparison.Ordinal) || page.Address.Host.EndsWith("fmprc.gov.cn", StringComparison.Ordinal)).OrderByDescending(page => page.Time)];
    }

    /// <summary>The listing at an address as it stands on a day; null where there is none.</summary>
    public (string Type, string Body)? Write(string host, string path, DateTimeOffset today)
    {
        List<SimulatedPage> On(string name) => _byHost.GetValueOrDefault(name, []).Where(page => page.Time <= today).ToList();
        switch (host)
        {
            case "kremlin.ru" or "en.kremlin.ru":
                var section = path.Contains("/transcripts", StringComparison.Ordinal) ? "/transcripts/" : "/news/";
                var own = On(host).Where(page => page.Address.AbsolutePath.Contains(section, StringComparison.Ordinal)).ToList();
                return path.EndsWith("/feed", StringComparison.Ordinal) ? ("application/atom+xml", Atom(own.Take(PageSize)))
                    : ByDate().Match(path) is { Success: true } day ? ("text/html", Entries(own.Where(page => DateOnly.FromDateTime(page.Time.Date) <= DateOnly.ParseExact(day.Groups["n"].Value, "dd.MM.yyyy", CultureInfo.InvariantCulture)).Take(PageSize)))
                    : KremlinPage().Match(path) is { Success: true } page ? ("text/html", Entries(Page(own, page.Groups["n"].Success ? int.Parse(page.Groups["n"].Value, CultureInfo.InvariantCulture) - 1 : 0)))
                    : null;
            case "mid.ru":
                return path is "/ru/foreign_policy/news/" or "/en/foreign_policy/news/"
                    ? ("text/html", Announcements(On(host).Where(p => p.Address.AbsolutePath.StartsWith(path[..4], StringComparison.Ordinal)).Take(PageSize)))
                    : null;
            case "government.ru":
                return path.Split('?')[0] is "/news/" or "/en/news/" && PageQuery(path) is var number
                    ? ("text/html", Headlines(Page([.. On(host).Where(p => p.Address.AbsolutePath.StartsWith(path.Split('?')[0], StringComparison.Ordinal))], number - 1)))
                    : null;
            case "www.mfa.gov.cn":
                return MinistryIndex().Match(path) is { Success: true } index
                    ? ("text/html", List("list1", Page(
                        [.. _ministry.Where(p => p.Time <= today && IsEnglish(p) == path.StartsWith("/eng/", StringComparison.Ordinal))],
                        index.Groups["n"].Success ? int.Parse(index.Groups["n"].Value, CultureInfo.InvariantCulture) : 0)))
                    : null;
            case "www.news.cn" or "english.news.cn":
                return path.EndsWith($"/ds_{Datasource}.json", StringComparison.Ordinal) ? ("application/json", Json(On(host).Take(200)))
                    : path is "/politics/leaders/index.htm" or "/china/index.htm" ? ("text/html", $"<html><body><div datasource=\"datasource:{Datasource}\"></div></body></html>")
                    : null;
            case "www.people.com.cn":
                return path is "/rss/politics.xml" or "/rss/world.xml" ? ("application/rss+xml", Rss(On("world.people.com.cn").Take(100))) : null;
            case "www.gov.cn" or "english.gov.cn":
                return path is "/yaowen/index.htm" or "/news/index.htm" ? ("text/html", $"<html><body><div class=\"news_box\"><div class=\"list\">{List("list", On(host).Take(60))}</div></div></body></html>") : null;
            default:
                return null;
        }
    }

    private static bool IsEnglish(SimulatedPage page) => page.Address.AbsolutePath.Contains("eng", StringComparison.Ordinal);

    private static IEnumerable<SimulatedPage> Page(List<SimulatedPage> pages, int number) => pages.Skip(number * PageSize).Take(PageSize);

    private static int PageQuery(string path) => path.Split("page=") is [_, var number] && int.TryParse(number, out var value) ? value : 1;

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static string Day(SimulatedPage page) => page.Time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Html(IEnumerable<SimulatedPage> pages, Func<SimulatedPage, string> entry) => $"<!DOCTYPE html><html><body><a href=\"/\">Home</a>{string.Concat(pages.Select(entry))}</body></html>";

    private static string Entries(IEnumerable<SimulatedPage> pages) => Html(pages, page =>
        $"<div class=\"hentry\"><h3 class=\"entry-title\"><a href=\"{page.Address.AbsolutePath}\">{Encode(page.Title)} <time datetime=\"{Day(page)}\">{Day(page)}</time></a></h3></div>\n");

    private static string Announcements(IEnumerable<SimulatedPage> pages) => Html(pages, page =>
        $"<li class=\"announce__item\"><span class=\"announce__time\">{page.Time:HH:mm}</span><span class=\"announce__date\">{page.Time:dd.MM.yyyy}</span><a class=\"announce__link\" href=\"{page.Address.AbsolutePath}\">{Encode(page.Title)}</a></li>\n");

    private static string Headlines(IEnumerable<SimulatedPage> pages) => Html(pages, page =>
        $"<div class=\"headline\"><span class=\"headline_date\">{page.Time:dd.MM.yyyy}</span><a href=\"{page.Address.AbsolutePath}\">{Encode(page.Title)}</a></div>\n");

    private static string List(string style, IEnumerable<SimulatedPage> pages) => Html([], _ => "") + $"<script>var countPage = 40;</script><ul class=\"{style}\">{string.Concat(pages.Select(page =>
        $"<li><a href=\"{page.Address.AbsoluteUri}\">{Encode(page.Title)}</a>（{Day(page)}）</li>\n"))}</ul>";

    private static string Atom(IEnumerable<SimulatedPage> pages) => $"<?xml version=\"1.0\" encoding=\"utf-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\">{string.Concat(pages.Select(page =>
        $"<entry><title>{Encode(page.Title)}</title><link rel=\"alternate\" href=\"{page.Address.AbsoluteUri}\"/><updated>{page.Time:yyyy-MM-ddTHH:mm:sszzz}</updated></entry>"))}</feed>";

    private static string Rss(IEnumerable<SimulatedPage> pages) => $"<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel>{string.Concat(pages.Select(page =>
        $"<item><title><![CDATA[{page.Title}]]></title><link>{page.Address.AbsoluteUri}</link><pubDate>{page.Time.UtcDateTime:r}</pubDate></item>"))}</channel></rss>";

    private static string Json(IEnumerable<SimulatedPage> pages) => JsonSerializer.Serialize(new
    {
        datasource = pages.Select(page => new { title = page.Title, publishUrl = page.Address.AbsoluteUri, publishTime = page.Time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), summary = "" }),
    });

    [GeneratedRegex(@"/by-date/(?<n>\d\d\.\d\d\.\d{4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex ByDate();

    [GeneratedRegex(@"^/events/president/(?:news|transcripts)(?:/page/(?<n>\d{1,5}))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex KremlinPage();

    [GeneratedRegex(@"^/(?:web/wjdt_674879/\w+|eng/xw/\w+)/index(?:_(?<n>\d{1,4}))?\.s?html$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex MinistryIndex();
}
