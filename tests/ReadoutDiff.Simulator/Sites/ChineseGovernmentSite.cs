using System.Globalization;
using System.Text.RegularExpressions;
using ReadoutDiff.Simulator.Distractors;
using ReadoutDiff.Simulator.Pages;

namespace ReadoutDiff.Simulator.Sites;

/// <summary>www.gov.cn and english.gov.cn: lists of news by page, on www also as one data file.</summary>
internal sealed partial class ChineseGovernmentSite : SimulatedSite
{
    private const int Listed = 1000;

    public override string Side => "cn";

    public override bool HasHost(string host) => host is "www.gov.cn" or "english.gov.cn";

    public override IEnumerable<string> LanguagesOf(Story story) => story.Rank switch
    {
        Rank.HeadOfGovernment => ["zh", "en"],
        Rank.HeadOfState => ["zh"],
        _ => [],
    };

    public override Uri Address(int number, DateTimeOffset time, Story story, string language) => new(language == "en"
        ? $"http://english.gov.cn/premier/news/{time.As("yyyyMM/dd")}/content_WS{0x5d100000 + number:x8}.html"
        : time.Year < 2023 ? $"http://www.gov.cn/xinwen/{time.As("yyyy-MM/dd")}/content_{5_000_000 + number}.htm"
        : $"https://www.gov.cn/yaowen/liebiao/{time.As("yyyyMM")}/content_{5_000_000 + number}.htm");

    public override string Coding(string host) => host == "english.gov.cn" ? "zstd" : "gzip";

    public override string Write(SimulatedPage page, Account account)
    {
        var isEnglish = page.Language == "en";
        return $$"""
            <!DOCTYPE html>
            <html><head><meta charset="utf-8"><meta name="firstpublishedtime" content="{{page.Time.As("yyyy-MM-dd HH:mm")}}"><meta name="lanmu" content="{{(isEnglish ? "Premier" : "要闻")}}">
            <title>{{Markup.Encode(page.Title)}}_{{(isEnglish ? "english.gov.cn" : "中国政府网")}}</title><script>if (top !== self) { top.location = self.location; }</script></head>
            <body><div class="header"><a href="/">{{(isEnglish ? "english.gov.cn" : "中国政府网")}}</a></div>
            <div class="article oneColumn"><h1 id="ti">{{Markup.Encode(page.Title)}}</h1>
            <div class="pages-date">{{page.Time.As("yyyy-MM-dd HH:mm")}}<span class="font">{{(isEnglish ? "Source: english.gov.cn" : "来源：新华社")}}</span></div>
            <div class="pages_content" id="UCAP-CONTENT">
            {{Markup.Paragraphs(account.Paragraphs, isEnglish ? "" : "　　")}}</div>
            <div class="editor">{{(isEnglish ? "Editor: Mengjie" : "责任编辑：石璐言")}}</div></div><div class="footer">www.gov.cn</div></body></html>
            """;
    }

    public override PageAnswer? Listing(string host, string path, string query, IReadOnlyList<SimulatedPage> pages)
    {
        var own = pages.Where(page => page.Address.Host == host);
        if (host == "www.gov.cn" && path == "/yaowen/liebiao/YAOWENLIEBIAO.json")
        {
            return PageAnswer.Text("application/json", System.Text.Json.JsonSerializer.Serialize(own.Take(Listed)
                .Select(page => new { TITLE = page.Title, SUB_TITLE = "", URL = page.Address.AbsoluteUri, DOCRELPUBTIME = page.Time.Day() })));
        }

        var match = (host == "www.gov.cn" ? Chinese() : English()).Match(path);
        var number = match.Groups["page"].Success ? int.Parse(match.Groups["page"].Value, CultureInfo.InvariantCulture) - (host == "www.gov.cn" ? 0 : 1) : 0;
        return match.Success && PageOf(own, Math.Max(0, number)) is { } listed
            ? PageAnswer.Html($"""
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>News</title></head><body><div class="header"><a href="/">gov.cn</a></div><div class="news_box"><div class="list"><ul>
                {string.Concat(listed.Select(page => $"<li><h4><a href=\"{page.Address.AbsoluteUri}\" target=\"_blank\">{Markup.Encode(page.Title)}</a><span class=\"date\">{page.Time.Day()}</span></h4></li>\n"))}</ul></div></div></body></html>
                """)
            : null;
    }

    [GeneratedRegex(@"^/yaowen/(?:index(?:_(?<page>[1-9]\d{0,4}))?\.htm)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^/(?:premier/)?news/(?:index\.html?|page_(?<page>[1-9]\d{0,4})\.html)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex English();
}
