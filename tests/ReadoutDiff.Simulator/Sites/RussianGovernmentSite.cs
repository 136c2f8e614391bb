using System.Globalization;
using ReadoutDiff.Simulator.Distractors;
using ReadoutDiff.Simulator.Pages;

namespace ReadoutDiff.Simulator.Sites;

/// <summary>government.ru: news by page or between two days, in two languages under the same numbers.</summary>
internal sealed class RussianGovernmentSite : SimulatedSite
{
    public override string Side => "ru";

    public override bool HasHost(string host) => host == "government.ru";

    public override IEnumerable<string> LanguagesOf(Story story) => story.Rank == Rank.HeadOfGovernment ? ["ru", "en"] : [];

    public override Uri Address(int number, DateTimeOffset time, Story story, string language) => new($"http://government.ru/{(language == "en" ? "en/" : "")}news/{10_000 + number}/");

    public override string? Robots(string host) => "User-agent: *\nDisallow: /search/\nSitemap: http://government.ru/sitemap.xml\n";

    public override string Removed(string host) => "<html><head><title>Страница не найдена</title></head><body><h1>404</h1></body></html>";

    public override string Write(SimulatedPage page, Account account)
    {
        var isRussian = page.Language == "ru";
        var site = isRussian ? "Правительство России" : "The Russian Government";
        var title = Markup.Encode(page.Title);
        return $"""
            <!DOCTYPE html>
            <html lang="{page.Language}"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
            <title>{title} - {site}</title><meta property="og:site_name" content="{site}"><meta property="og:url" content="{page.Address}">
            <script>var menu = "<ul></ul>";</script></head>
            <body><div class="header"><a href="/">{site}</a></div>
            <div class="reader reader_news"><div class="reader_article_headline_wrap"><h1 class="reader_article_headline">{title}</h1><p class="reader_article_meta"><span class="reader_article_dateline__date">{page.Time.LongDay(isRussian)}</span> <span class="reader_article_dateline__time">{page.Time.Clock()}</span> <span class="place">{(isRussian ? "Москва" : "Moscow")}</span></p></div>
            <div class="share"><a href="#">{(isRussian ? "Поделиться" : "Share")}</a></div>
            <article class="reader_article_body">
            {Markup.Paragraphs(account.Paragraphs)}</article>
            <div class="related"><h3>{(isRussian ? "Материалы по теме" : "Related materials")}</h3></div></div>
            <div class="footer">© {site}</div></body></html>
            """;
    }

    public override PageAnswer? Listing(string host, string path, string query, IReadOnlyList<SimulatedPage> pages)
    {
        if (path is not ("/news/" or "/en/news/"))
        {
            return null;
        }

        var (since, till) = (DayOf(Query(query, "dt.since")) ?? DateOnly.MinValue, DayOf(Query(query, "dt.till")) ?? DateOnly.MaxValue);
        var number = int.TryParse(Query(query, "page"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Max(0, asked - 1) : 0;
        return PageOf(pages.Where(page => page.Address.AbsolutePath.StartsWith(path, StringComparison.Ordinal) && page.Day >= since && page.Day <= till), number) is { } listed
            ? PageAnswer.Html($"""
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>Новости</title></head><body><div class="headlines">
                {string.Concat(listed.Select(page => $"<div class=\"headline\"><span class=\"headline_date\">{page.Time.As("dd.MM.yyyy")}</span> <a class=\"headline__link\" href=\"{page.Address.AbsolutePath}\">{Markup.Encode(page.Title)}</a></div>\n"))}</div></body></html>
                """)
            : null;
    }

    private static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, "dd.MM.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
