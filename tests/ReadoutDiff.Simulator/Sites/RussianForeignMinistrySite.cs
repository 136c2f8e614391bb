using System.Globalization;
using ReadoutDiff.Simulator.Distractors;
using ReadoutDiff.Simulator.Pages;

namespace ReadoutDiff.Simulator.Sites;

/// <summary>mid.ru: the first page of its news, whose further pages robots.txt forbids.</summary>
internal sealed class RussianForeignMinistrySite : SimulatedSite
{
    public override string Side => "ru";

    public override bool HasHost(string host) => host is "mid.ru" or "www.mid.ru";

    public override IEnumerable<string> LanguagesOf(Story story) => story.Rank == Rank.ForeignMinister ? ["ru", "en"] : [];

    public override Uri Address(int number, DateTimeOffset time, Story story, string language) => new($"https://mid.ru/{language}/foreign_policy/news/{1_000_000 + number}/");

    public override string? Robots(string host) => "User-agent: *\nDisallow: /*PAGEN_\nDisallow: /search/\n";

    public override string Removed(string host) => "<html><head><title>Страница не найдена</title></head><body><h1>404</h1></body></html>";

    public override string Write(SimulatedPage page, Account account)
    {
        var isRussian = page.Language == "ru";
        var title = Markup.Encode(page.Title);
        var site = isRussian ? "Министерство иностранных дел Российской Федерации" : "The Ministry of Foreign Affairs of the Russian Federation";
        return $$"""
            <!DOCTYPE html>
            <html lang="{{page.Language}}"><head><meta charset="UTF-8"><title>{{title}} - {{site}}</title>
            <meta property="og:site_name" content="{{site}}"><meta property="og:url" content="{{page.Address}}">
            <script>window.BX = window.BX || {}; if (1 < 2) { BX.ready = function (f) { return "<div>" + f + "</div>"; }; }</script></head><body>
            <header class="header"><a href="/" class="logo">{{site}}</a></header>
            <div class="page-body"><div class="photo-content"><div class="photo-content__head"><span class="photo-content__date">{{(isRussian ? page.Time.Day.ToString("00", CultureInfo.InvariantCulture) + page.Time.LongDay(true).TrimStart("0123456789".ToCharArray()) : page.Time.As("dd MMMM yyyy"))}} {{page.Time.Clock()}}</span>
            <h1 class="photo-content__title">{{title}}</h1></div>
            <p class="article-line__note article-line__note_small">{{page.Address.Segments[^1].TrimEnd('/')[^3..]}}-{{page.Time.As("dd-MM-yyyy")}}</p>
            <div class="article-share"><span>{{(isRussian ? "Поделиться" : "Share")}}</span><a href="#">VK</a></div>
            <div class="text article-content">
            {{Markup.Paragraphs(account.Paragraphs)}}</div></div>
            <div class="additional"><h3>{{(isRussian ? "Дополнительные материалы" : "Additional materials")}}</h3></div></div>
            <footer class="footer">© {{site}}</footer></body></html>
            """;
    }

    public override PageAnswer? Listing(string host, string path, string query, IReadOnlyList<SimulatedPage> pages)
    {
        if (path is not ("/ru/foreign_policy/news/" or "/en/foreign_policy/news/"))
        {
            return null;
        }

        // The further pages are there for whoever asks in spite of robots.txt, so that the log can show it.
        var number = int.TryParse(Query(query, "PAGEN_1"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Max(0, asked - 1) : 0;
        return PageOf(pages.Where(page => page.Address.AbsolutePath.StartsWith(path, StringComparison.Ordinal)), number) is { } listed
            ? PageAnswer.Html($"""
                <!DOCTYPE html><html><head><meta charset="UTF-8"><title>Новости</title></head><body><header class="header"><a href="/" class="logo">МИД</a></header><ul class="announces">
                {string.Concat(listed.Select(page => $"<li class=\"announce__item\"><div class=\"announce__meta\"><span class=\"announce__time\">{page.Time.Clock()}</span> <span class=\"announce__date\">{page.Time.As("dd.MM.yyyy")}</span></div><a class=\"announce__link\" href=\"{page.Address.AbsolutePath}\">{Markup.Encode(page.Title)}</a></li>\n"))}</ul>
                <div class="pagination"><a href="{path}?PAGEN_1={number + 2}">→</a></div></body></html>
                """)
            : null;
    }
}
