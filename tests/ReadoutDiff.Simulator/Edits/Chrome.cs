using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReadoutDiff.Simulator.Pages;

namespace ReadoutDiff.Simulator.Edits;

/// <summary>What stands around a text and differs at every request: dates, clocks, counters, banners, related links, tokens.</summary>
internal static class Chrome
{
    private static readonly string[] Weather = ["+3°", "−7°", "−12°", "+1°", "0°"];

    /// <summary>A page with the chrome of one request.</summary>
    public static string Put(string html, SimulatedPage page, DateTimeOffset now, int request)
    {
        var local = now.ToOffset(page.Time.Offset);
        var random = new Random(unchecked((request * 7919) ^ page.Address.AbsolutePath.Length ^ (int)now.ToUnixTimeSeconds()));
        var token = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{page.Address} {request} {now.Ticks}")).AsSpan(0, 12));
        var words = Words(page.Language);
        html = After(html, "<head>", $"<meta name=\"csrf-token\" content=\"{token}\"><script nonce=\"{token[..8]}\">var session = {{ id: \"{token}\", now: {now.ToUnixTimeMilliseconds()} }};</script>");
        html = After(html, "<body", $"""

            <!-- node {random.Next(1, 40)} in {random.Next(10, 900)} ms -->
            <div class="topbar"><span class="today">{words.Today}: {Day(local, page.Language)}</span> <span class="clock">{local.As("HH:mm:ss")}</span> <span class="weather">{Weather[random.Next(Weather.Length)]}</span></div>
            <div class="banner banner-{random.Next(9)}"><a href="/go?b={token[..6]}"><img alt="{words.Banners[random.Next(words.Banners.Count)]}" src="/b/{random.Next(999)}.jpg"></a></div>
            """, isTag: true);
        html = Within(html, $"<script>show(\"{token[^6..]}\");</script><ins class=\"adsbygoogle\" data-slot=\"{random.Next(9999)}\"></ins><!-- slot {random.Next(9999)} -->\n");
        var related = string.Concat(Enumerable.Range(random.Next(words.Related.Count), 3).Select(i => $"<li><a href=\"/more/{random.Next(99_999)}\">{words.Related[i % words.Related.Count]}</a></li>"));
        return Before(html, "</body>", $"""
            <div class="related"><h3>{words.More}</h3><ul>{related}</ul></div>
            <div class="counter">{words.Visitors}: {random.Next(1000, 2_000_000).ToString("N0", CultureInfo.InvariantCulture)}</div><div class="updated">{words.Today} {local.As("yyyy-MM-dd HH:mm")}</div>
            <script src="/stat.js?r={token}"></script>
            """);
    }

    private static string After(string html, string mark, string put, bool isTag = false)
    {
        var at = html.IndexOf(mark, StringComparison.Ordinal);
        at = at < 0 ? at : isTag ? html.IndexOf('>', at) + 1 : at + mark.Length;
        return at < 0 ? html : html.Insert(at, put);
    }

    private static string Before(string html, string mark, string put)
    {
        var at = html.LastIndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? html : html.Insert(at, put);
    }

    // Between two paragraphs of the article: what shows nothing, as slots of advertisements do.
    private static string Within(string html, string put)
    {
        var first = html.IndexOf("</p>\n<p", StringComparison.Ordinal);
        return first < 0 ? html : html.Insert(first + 5, put);
    }

    private static string Day(DateTimeOffset time, string language) => language == "zh" ? time.As("yyyy年M月d日") : time.LongDay(language == "ru");

    private static (string Today, string Visitors, string More, IReadOnlyList<string> Banners, IReadOnlyList<string> Related) Words(string language) => language switch
    {
        "zh" => ("今天", "访问量", "相关新闻", ["冬季旅游", "读书月", "科技展", "志愿服务"], ["外贸数据发布", "新铁路开工", "冰雪节开幕", "粮食收购顺利", "文物展开展"]),
        "ru" => ("Сегодня", "Посетителей", "Читайте также", ["Зимний отпуск", "Месяц чтения", "Выставка науки", "Добровольцы"], ["Опубликованы данные о торговле", "Начато строительство дороги", "Открыт зимний фестиваль", "Закуплено зерно", "Открыта выставка"]),
        _ => ("Today", "Visitors", "Related", ["Winter holidays", "Month of reading", "Science fair", "Volunteers"], ["Trade figures published", "Work on a new railway begins", "Winter festival opens", "Grain purchased", "Exhibition opens"]),
    };
}
