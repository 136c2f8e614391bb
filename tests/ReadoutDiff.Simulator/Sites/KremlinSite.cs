using System.Globalization;
using System.Text.RegularExpressions;
using ReadoutDiff.Simulator.Distractors;
using ReadoutDiff.Simulator.Pages;

namespace ReadoutDiff.Simulator.Sites;

/// <summary>kremlin.ru and en.kremlin.ru: the same numbers on both hosts, listings by day and by page, an Atom feed, 403 after bursts.</summary>
internal sealed partial class KremlinSite : SimulatedSite
{
    public override string Side => "ru";

    public override bool RefusesBursts => true;

    public override bool HasHost(string host) => host is "kremlin.ru" or "en.kremlin.ru";

    public override IEnumerable<string> LanguagesOf(Story story) => story.Rank == Rank.HeadOfState ? ["ru", "en"] : [];

    // A fifth of the articles stands among the transcripts only.
    public override Uri Address(int number, DateTimeOffset time, Story story, string language) =>
        new($"http://{(language == "en" ? "en." : "")}kremlin.ru/events/president/{(story.Seed % 5 == 0 ? "transcripts" : "news")}/{20_000 + number}");

    public override string? Robots(string host) => "User-agent: *\nDisallow: /search\nDisallow: /*?*print=\n";

    public override string Removed(string host) => $"<html><head><title>{(host[0] == 'e' ? "Page not found" : "Страница не найдена")}</title></head><body><h1>404</h1></body></html>";

    public override string Write(SimulatedPage page, Account account)
    {
        var isRussian = page.Language == "ru";
        string Say(string russian, string english) => isRussian ? russian : english;
        var printed = isRussian ? page.Time.LongDay(true) + " года" : page.Time.As("MMMM d, yyyy");
        var title = Markup.Encode(page.Title);
        return $"""
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="{page.Language}"><head><meta charset="utf-8"/>
            <title>{title} • {Say("Президент России", "President of Russia")}</title>
            <meta property="og:url" content="{page.Address}"/><link rel="canonical" href="{page.Address}"/>
            <script>var isMobile = screen.width < 640, tpl = "<p>…</p>";</script></head><body class="read-page">
            <header class="top"><a class="logo" href="/">{Say("Президент России", "President of Russia")}</a><nav><a href="/events/president/news">{Say("События", "Events")}</a></nav><a class="search_b" href="/search">{Say("Поиск", "Search")}</a></header>
            <div class="read hentry h-entry" id="article"><div class="read__in"><div class="read__top">
            <h1 class="entry-title p-name" itemprop="name">{title}</h1>
            <div class="read__lead entry-summary p-summary" itemprop="description">{Markup.Encode(account.Paragraphs[0])}</div>
            <div class="read__meta"><time class="read__published" datetime="{page.Time.Day()}" itemprop="datePublished">{printed}</time><div class="read__time">{page.Time.Clock()}</div><div class="read__place p-location"><i>{Say("Москва", "Moscow")}</i></div></div></div>
            <div class="read__tools hidden-copy"><a href="#" class="read__share">{Say("Поделиться", "Share")}</a></div>
            <div class="entry-content e-content read__internal_content" itemprop="articleBody">
            {Turn().Replace(Markup.Paragraphs(account.Paragraphs.Skip(1)), "<p><b>${who}:</b> ")}<div class="read__bottommeta hidden-copy"><div class="read__tags masha-ignore"><div class="read__tagscol"><h3>{Say("Темы", "Topics")}</h3><ul><li><a href="/catalog/keywords/82">{Say("Внешняя политика", "Foreign policy")}</a></li></ul></div></div>
            <div class="read__status"><h3>{Say("Статус материала", "Publication status")}</h3><p>{Say("Дата публикации", "Publication date")}: <span>{printed}, {page.Time.Clock()}</span></p></div></div>
            </div></div></div>
            <footer><p>{Say("Все материалы сайта доступны по лицензии", "All content on this site is licensed under")} Creative Commons Attribution 4.0 International</p></footer>
            </body></html>
            """;
    }

    public override PageAnswer? Listing(string host, string path, string query, IReadOnlyList<SimulatedPage> pages)
    {
        var own = pages.Where(page => page.Address.Host == host);
        if (Short().Match(path) is { Success: true } link)
        {
            return own.FirstOrDefault(page => page.Address.AbsolutePath.EndsWith("/" + link.Groups["id"].Value, StringComparison.Ordinal)) is { } found ? PageAnswer.Redirect(found.Address.AbsolutePath) : null;
        }

        if (Section().Match(path) is not { Success: true } match)
        {
            return null;
        }

        var section = match.Groups["section"].Value;
        own = own.Where(page => section is "all" or "president" || page.Address.AbsolutePath.Contains($"/{section}/", StringComparison.Ordinal));
        if (match.Groups["day"] is { Success: true } day)
        {
            return DateOnly.TryParseExact(day.Value, "dd.MM.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? Entries(PageOf(own.Where(page => page.Day <= date), 0)!, host)
                : null;
        }

        var number = match.Groups["page"].Success ? int.Parse(match.Groups["page"].Value, CultureInfo.InvariantCulture) - 1 : 0;
        return PageOf(own, number) is not { } listed ? null
            : match.Groups["feed"].Success ? PageAnswer.Text("application/atom+xml", Markup.Atom("Президент России", listed))
            : Entries(listed, host);
    }

    private static PageAnswer Entries(IEnumerable<SimulatedPage> pages, string host) => PageAnswer.Html($"""
        <!DOCTYPE html><html lang="{(host[0] == 'e' ? "en" : "ru")}"><head><meta charset="utf-8"/><title>События</title></head><body>
        <header class="top"><a class="logo" href="/">kremlin</a><a href="/events/president/news/by-date/01.01.2012">…</a></header><div class="events">
        {string.Concat(pages.Select(page => $"""
            <div class="hentry h-entry hentry_event" data-id="{page.Address.Segments[^1]}"><h3 class="hentry__title"><a href="{page.Address.AbsolutePath}" class="u-url"><span class="entry-title p-name">{Markup.Encode(page.Title)}</span></a></h3>
            <div class="hentry__meta"><time class="published dt-published" datetime="{page.Time.Day()}">{page.Time.LongDay(host[0] != 'e')}, {page.Time.Clock()}</time></div></div>

            """))}</div></body></html>
        """);

    // Who speaks stands in bold type before each turn of a transcript.
    [GeneratedRegex(@"^<p>(?<who>\p{Lu}[^<:]{2,40}): ", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Turn();

    [GeneratedRegex(@"^/d/(?<id>\d{3,8})/?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Short();

    [GeneratedRegex(@"^/events/(?:president/)?(?<section>news|transcripts|all|president)(?<feed>/feed)?(?:/page/(?<page>[1-9]\d{0,4})|/by-date/(?<day>\d\d\.\d\d\.\d{4}))?/?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Section();
}
