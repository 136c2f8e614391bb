using ReadoutDiff.Simulator.Distractors;
using ReadoutDiff.Simulator.Pages;

namespace ReadoutDiff.Simulator.Sites;

/// <summary>people.com.cn: RSS on one host, articles on others, with a delay that its robots.txt asks for.</summary>
internal sealed class PeopleSite : SimulatedSite
{
    private const int Listed = 100;

    public override string Side => "cn";

    public override bool HasHost(string host) => host.EndsWith(".people.com.cn", StringComparison.Ordinal);

    public override IEnumerable<string> LanguagesOf(Story story) => story.Rank == Rank.ForeignMinister ? [] : ["zh"];

    public override Uri Address(int number, DateTimeOffset time, Story story, string language) =>
        new($"http://{(story.Rank == Rank.HeadOfState ? "politics" : "world")}.people.com.cn/n1/{time.As("yyyy/MMdd")}/c{(story.Rank == Rank.HeadOfState ? 1024 : 1002)}-{30_000_000 + number}.html");

    public override string? Robots(string host) => "User-agent: *\nDisallow: /admin/\nCrawl-delay: 4\n";

    public override string Write(SimulatedPage page, Account account) => $"""
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="content-type" content="text/html;charset=utf-8"/>
        <title>{Markup.Encode(page.Title)}--人民网</title><meta name="publishdate" content="{page.Time.Day()}"><meta name="source" content="来源：人民网"></head><body>
        <div class="rm_nav"><ul><li><a href="http://www.people.com.cn">首页</a></li></ul></div>
        <div class="layout rm_txt cf"><div class="col col-1"><h1>{Markup.Encode(page.Title)}</h1>
        <div class="channel cf"><div class="col-1-1">{page.Time.As("yyyy年MM月dd日HH:mm")} | 来源：<a href="http://world.people.com.cn/">人民网</a></div></div>
        <div class="rm_txt_con cf"><div class="bza"></div>
        {Markup.Paragraphs(account.Paragraphs, "　　")}<div class="edit cf">(责编：刘洁妍)</div></div>
        <div class="rm_relevant"><h2>推荐阅读</h2></div></div></div><div class="footer">人民日报社概况</div></body></html>
        """;

    public override PageAnswer? Listing(string host, string path, string query, IReadOnlyList<SimulatedPage> pages) => (host, path) switch
    {
        ("www.people.com.cn", "/rss/politics.xml") => Feed(pages.Where(page => page.Rank == Rank.HeadOfState)),
        ("www.people.com.cn", "/rss/world.xml") => Feed(pages.Where(page => page.Rank != Rank.HeadOfState)),
        _ => null,
    };

    private static PageAnswer Feed(IEnumerable<SimulatedPage> pages) => PageAnswer.Text("text/xml", Markup.Rss("人民网", pages.Take(Listed)));
}
