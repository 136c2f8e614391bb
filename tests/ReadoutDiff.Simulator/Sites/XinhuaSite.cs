using System.Security.Cryptography;
using System.Text;
using ReadoutDiff.Simulator.Distractors;
using ReadoutDiff.Simulator.Pages;

namespace ReadoutDiff.Simulator.Sites;

/// <summary>news.cn and english.news.cn: listings that a script fills from a data file, named in the page by its number.</summary>
internal sealed class XinhuaSite : SimulatedSite
{
    private const int Listed = 200;

    public override string Side => "cn";

    public override bool HasHost(string host) => host is "www.news.cn" or "english.news.cn";

    public override IEnumerable<string> LanguagesOf(Story story) => story.Rank == Rank.ForeignMinister ? ["zh"] : ["zh", "en"];

    public override Uri Address(int number, DateTimeOffset time, Story story, string language)
    {
        var id = Number($"{number} {story.Seed}");
        return new Uri(language == "en" ? $"https://english.news.cn/{time.As("yyyyMMdd")}/{id}/c.html"
            : time.Year < 2023 ? $"http://www.news.cn/politics/leaders/{time.As("yyyy-MM/dd")}/c_{1_120_000_000 + number}.htm"
            : $"http://www.news.cn/politics/leaders/{time.As("yyyyMMdd")}/{id}/c.html");
    }

    public override string Write(SimulatedPage page, Account account)
    {
        var title = Markup.Encode(page.Title);
        return page.Language == "en"
            ? $"""
                <!DOCTYPE html>
                <html><head><meta charset="utf-8"><meta name="source" content="Xinhua"><meta name="publishdate" content="{page.Time.Day()}"><title>{title}-Xinhua</title></head>
                <body><div class="nav"><a href="https://english.news.cn/home.htm">Home</a></div>
                <div class="conTop"><h1 class="Btitle">{title}</h1><div class="wzzy"><i class="source">Source: Xinhua</i><i class="time">{page.Time.As("yyyy-MM-dd HH:mm:ss")}</i></div></div>
                <div class="share"><a href="#">Facebook</a></div><div id="detailContent">
                {Markup.Paragraphs(account.Paragraphs)}</div><div class="editor">Editor: huaxia</div>
                <div class="related"><h3>Related Stories</h3></div><div class="foot">Copyright Xinhua News Agency</div></body></html>
                """
            : $"""
                <!DOCTYPE html>
                <html lang="zh-CN"><head><meta charset="utf-8"/><meta name="publishdate" content="{page.Time.Day()}"/><title>{title}-新华网</title></head>
                <body><div class="header domPC"><div class="header-top"><a href="http://www.news.cn/">新华网</a> &gt; 正文</div></div>
                <div class="header-cont clearfix"><div class="header-time left"><span class="year"><em>{page.Time.As("yyyy")}</em></span><span class="day"><em>{page.Time.As("MM")}</em>/<em>{page.Time.As("dd")}</em></span><span class="time">{page.Time.As("HH:mm:ss")}</span></div>
                <div class="source">来源：新华网</div><div class="head-line clearfix"><h1><span class="title">{title}</span></h1></div></div>
                <div class="main clearfix"><div id="detail">
                {Markup.Paragraphs(account.Paragraphs, "　　")}<div id="articleEdit"><span class="tiyi1">【纠错】</span><span class="editor">【责任编辑:王佳宁 】</span></div></div></div>
                <div class="foot">新华网版权所有</div></body></html>
                """;
    }

    public override PageAnswer? Listing(string host, string path, string query, IReadOnlyList<SimulatedPage> pages)
    {
        var folder = path[..(path.LastIndexOf('/') + 1)];
        if (folder is not ("/politics/leaders/" or "/politics/" or "/world/" or "/china/"))
        {
            return null;
        }

        var file = path[folder.Length..];
        var id = Number(host + folder);
        return file is "" or "index.htm" or "index.html" ? PageAnswer.Html($$"""
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>Xinhua</title></head><body><div id="list" class="list"></div>
                <script>var page = { source: "datasource:{{id}}", element: "#list", pageSize: 20 };</script></body></html>
                """)
            : file == $"ds_{id}.json" ? PageAnswer.Text("application/json", Markup.Json(new
            {
                datasource = pages.Where(page => page.Address.Host == host).Take(Listed)
                    .Select(page => new { title = page.Title, publishUrl = page.Address.AbsoluteUri, publishTime = page.Time.As("yyyy-MM-dd HH:mm:ss"), summary = "" }),
            }))
            : null;
    }

    private static string Number(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));
}
