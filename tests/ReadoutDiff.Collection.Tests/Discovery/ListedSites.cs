using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Tests.Discovery;

/// <summary>The known sites with pages and the listings that lead to them, newest first and 20 entries a page, answered from memory.</summary>
internal sealed class ListedSites : IPageSource
{
    private const int PageSize = 20;

    private readonly PagesInMemory _pages = new();
    private readonly List<(SiteProfile Site, string Address, string Title, DateOnly Date)> _entries = [];

    /// <summary>The addresses asked for.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    /// <summary>Templates that answer with an error.</summary>
    public HashSet<string> Broken { get; } = [];

    public ListedSites Add(FixturePage page, DateOnly date, bool isListed = true) => Add(page.Address, page.Title, date, page.Body, page.ContentType, isListed);

    public ListedSites Add(string address, string title, DateOnly date, string html) => Add(address, title, date, Encoding.UTF8.GetBytes(html), "text/html; charset=utf-8", isListed: true);

    /// <summary>Adds an entry whose page is not there.</summary>
    public ListedSites List(string address, string title, DateOnly date)
    {
        _entries.Add((SiteProfiles.Default.Find(address)!, address, title, date));
        return this;
    }

    public async Task<FetchResult> GetAsync(Uri address, CancellationToken cancellationToken = default)
    {
        Asked.Enqueue(address.AbsoluteUri);
        foreach (var site in SiteProfiles.Default.All)
        {
            foreach (var template in site.Listing.Concat(site.Feed))
            {
                if (Pattern(template).Match(address.AbsoluteUri) is { Success: true } match)
                {
                    return Broken.Contains(template)
                        ? new FetchResult(address, FetchOutcome.Refused, null, "refused (403)")
                        : Answer(address, site, template, match);
                }
            }
        }

        return await _pages.GetAsync(address, cancellationToken);
    }

    private ListedSites Add(string address, string title, DateOnly date, byte[] body, string type, bool isListed)
    {
        _pages.Add(address, body, type);
        return isListed ? List(address, title, date) : this;
    }

    private FetchResult Answer(Uri address, SiteProfile site, string template, Match match)
    {
        var isEnglish = template.Contains("/en", StringComparison.Ordinal);
        var own = _entries.Where(entry => entry.Site == site && isEnglish == entry.Address.Contains("/en", StringComparison.Ordinal))
            .OrderByDescending(entry => entry.Date).ThenBy(entry => entry.Address, StringComparer.Ordinal).ToList();
        if (match.Groups["date"] is { Success: true } date)
        {
            var day = DateOnly.ParseExact(date.Value, "dd.MM.yyyy", CultureInfo.InvariantCulture);
            own = [.. own.Where(entry => entry.Date <= day).Take(PageSize)];
        }
        else
        {
            var number = match.Groups["page"].Success ? int.Parse(match.Groups["page"].Value, CultureInfo.InvariantCulture)
                : match.Groups["index"].Success ? int.Parse(match.Groups["index"].Value, CultureInfo.InvariantCulture) + 1
                : 1;
            own = [.. own.Skip((number - 1) * PageSize).Take(PageSize)];
            if (own.Count == 0 && number > 1)
            {
                return new FetchResult(address, FetchOutcome.Gone, null, "not found (404)");
            }
        }

        var isFeed = site.Feed.Contains(template);
        var body = isFeed ? Rss(own) : site.Entry.Count == 0 ? Scripted(address, own) : Html(own, site);
        return new FetchResult(address, FetchOutcome.Fetched, new Snapshot
        {
            Address = address.AbsoluteUri,
            FinalAddress = address.AbsoluteUri,
            CapturedAt = DateTimeOffset.UnixEpoch,
            Status = 200,
            Headers = [new("Content-Type", isFeed ? "application/rss+xml" : "text/html; charset=utf-8")],
            Body = Encoding.UTF8.GetBytes(body),
        });
    }

    /// <summary>A listing that a script fills from a file beside it.</summary>
    private string Scripted(Uri address, IEnumerable<(SiteProfile Site, string Address, string Title, DateOnly Date)> entries)
    {
        // A name of the file, as short as a digest; nothing is protected by it.
#pragma warning disable CA5351
        var id = Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(address.AbsoluteUri)));
#pragma warning restore CA5351
        var list = entries.Select(entry => new { title = entry.Title, publishUrl = entry.Address, publishTime = entry.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + " 20:00:00" });
        _pages.Add(new Uri(address, $"ds_{id}.json").AbsoluteUri, JsonSerializer.Serialize(new { datasource = list }), "application/json");
        return $"<html><body><script>var a = {{datasource:{id}}}</script></body></html>";
    }

    private static string Html(IEnumerable<(SiteProfile Site, string Address, string Title, DateOnly Date)> entries, SiteProfile site)
    {
        var entry = site.Entry.FirstOrDefault(".entry");
        var (open, close) = entry.EndsWith(" li", StringComparison.Ordinal) ? ("<li>", "</li>") : ($"<div class=\"{entry[1..]}\">", "</div>");
        var list = string.Concat(entries.Select(item =>
            $"{open}<a class=\"announce__link headline__link\" href=\"{item.Address}\">{WebUtility.HtmlEncode(item.Title)}</a> <time datetime=\"{item.Date:yyyy-MM-dd}\">{item.Date:yyyy-MM-dd}</time>{close}"));
        return $"<html><body><div class=\"news_box\"><ul class=\"list list1\">{list}</ul></div></body></html>";
    }

    private static string Rss(IEnumerable<(SiteProfile Site, string Address, string Title, DateOnly Date)> entries) =>
        $"<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel>{string.Concat(entries.Select(item => $"<item><title>{WebUtility.HtmlEncode(item.Title)}</title><link>{item.Address}</link><pubDate>{item.Date:yyyy-MM-dd}</pubDate></item>"))}</channel></rss>";

    private static Regex Pattern(string template) => new("^" + Regex.Escape(template)
        .Replace(@"\{dd\.MM\.yyyy}", @"(?<date>\d\d\.\d\d\.\d{4})", StringComparison.Ordinal)
        .Replace(@"\{page}", @"(?<page>\d+)", StringComparison.Ordinal)
        .Replace(@"\{-page}", @"(_(?<index>\d+))?", StringComparison.Ordinal)
        .Replace(@"(?<date>\d\d\.\d\d\.\d{4})&dt\.till=(?<date>", @"\d\d\.\d\d\.\d{4}&dt\.till=(?<date>", StringComparison.Ordinal) + "$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
