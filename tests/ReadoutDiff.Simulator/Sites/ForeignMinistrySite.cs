using System.Globalization;
using System.Text.RegularExpressions;
using ReadoutDiff.Simulator.Distractors;
using ReadoutDiff.Simulator.Pages;

namespace ReadoutDiff.Simulator.Sites;

/// <summary>mfa.gov.cn and its old name fmprc.gov.cn: static listings <c>index[_N]</c> whose number a script tells; a removed page answers 200.</summary>
internal sealed partial class ForeignMinistrySite : SimulatedSite
{
    public override string Side => "cn";

    public override bool HasHost(string host) => host is "www.mfa.gov.cn" or "www.fmprc.gov.cn";

    public override IEnumerable<string> LanguagesOf(Story story) => ["zh", "en"];

    public override Uri Address(int number, DateTimeOffset time, Story story, string language) => new(
        $"https://www.mfa.gov.cn/{(language == "en" ? "eng/xw/" : "web/wjdt_674879/")}{Section(story.Rank, language)}/{time.As("yyyyMM")}/t{time.As("yyyyMMdd")}_{11_000_000 + number}.{(language == "en" ? "html" : "shtml")}");

    public override string Coding(string host) => "br";

    public override string Removed(string host) => "<html><head><title>system</title></head><body><p>您访问的页面不存在或已被删除</p></body></html>";

    public override string Write(SimulatedPage page, Account account)
    {
        var isEnglish = page.Language == "en";
        var site = isEnglish ? "Ministry of Foreign Affairs People's Republic of China" : "中华人民共和国外交部";
        var title = Markup.Encode(page.Title);
        return $$"""
            <!DOCTYPE html>
            <html lang="{{(isEnglish ? "en" : "zh-CN")}}"><head><meta charset="utf-8"><meta name="SiteName" content="{{site}}">
            <meta name="ArticleTitle" content="{{title}}"><meta name="PubDate" content="{{page.Time.Day()}} {{page.Time.Clock()}}"><meta name="ContentSource" content="">
            <title>{{title}}_{{site}}</title><script>var _hmt = _hmt || []; if (window.innerWidth < 768) { document.documentElement.className += " mobile"; }</script></head><body>
            <div class="header"><div class="top"><a class="logo" href="https://www.mfa.gov.cn/"><img alt="{{site}}" src="/images/logo.png"></a></div></div>
            <div class="main container"><div class="bread"><a href="/">{{(isEnglish ? "Home" : "首页")}}</a> &gt; <a href="./">{{(isEnglish ? "News" : "外交动态")}}</a></div>
            <div class="news-details"><div class="news-title"><h1>{{title}}</h1>
            <p class="time"><span>{{page.Time.Day()}} {{page.Time.Clock()}}</span></p></div>
            <div class="share-bar"><span>{{(isEnglish ? "Share" : "分享到")}}</span><a class="icon-weibo" href="#">Weibo</a></div>
            <div class="news-main" id="News_Body_Txt_A"><div class="trs_editor_view TRS_UEDITOR trs_paper_default">
            {{Markup.Paragraphs(account.Paragraphs, isEnglish ? "" : "　　")}}</div></div>
            <div class="editor">{{(isEnglish ? "Back to top" : "返回顶部")}}</div></div></div>
            <div class="footer"><p>{{site}}</p></div></body></html>
            """;
    }

    public override PageAnswer? Listing(string host, string path, string query, IReadOnlyList<SimulatedPage> pages)
    {
        if (Index().Match(path) is not { Success: true } match)
        {
            return null;
        }

        var isEnglish = match.Groups["en"].Success;
        var own = pages.Where(page => (page.Language == "en") == isEnglish && IsIn(match.Groups["section"].Value, page)).ToList();
        var number = match.Groups["page"].Success ? int.Parse(match.Groups["page"].Value, CultureInfo.InvariantCulture) : 0;
        return PageOf(own, number) is { } listed
            ? PageAnswer.Html($"""
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>{(isEnglish ? "News" : "外交动态")}</title></head><body><div class="header"><a href="/">{(isEnglish ? "Home" : "首页")}</a></div>
                <div class="newsBd"><ul class="list1">
                {string.Concat(listed.Select(page => $"<li><a href=\"{Relative(page.Address, host, path)}\" target=\"_blank\">{Markup.Encode(page.Title)}</a>（{page.Time.Day()}）</li>\n"))}</ul></div>
                <div class="page"><script>var countPage = {PagesOf(own.Count)};var currentPage = {number};</script></div></body></html>
                """)
            : null;
    }

    private static string Section(Rank rank, string language) => (rank, language) switch
    {
        (Rank.ForeignMinister, "zh") => "wjbxw_674885",
        (_, "zh") => "gjldrhd_674881",
        (Rank.ForeignMinister, _) => "wjbxw",
        _ => "zyxw",
    };

    private static bool IsIn(string section, SimulatedPage page) => section switch
    {
        "gjldrhd_674881" => page.Rank != Rank.ForeignMinister,
        "wjbxw_674885" or "wjbxw" => page.Rank == Rank.ForeignMinister,
        "zyxw" => true,
        // What departments report: everything that is no meeting.
        _ => page.Title.Contains("博览会", StringComparison.Ordinal) || page.Title.Contains("防汛", StringComparison.Ordinal),
    };

    private static string Relative(Uri article, string host, string listing)
    {
        var folder = listing[..(listing.LastIndexOf('/') + 1)];
        return article.Host == host && article.AbsolutePath.StartsWith(folder, StringComparison.Ordinal) ? "./" + article.AbsolutePath[folder.Length..] : article.AbsoluteUri;
    }

    [GeneratedRegex(@"^/(?:web/wjdt_674879/(?<section>gjldrhd_674881|wjbxw_674885|sjxw_674887)|(?<en>eng)/xw/(?<section>zyxw|wjbxw))/(?:index(?:_(?<page>[1-9]\d{0,4}))?\.s?html)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Index();
}
