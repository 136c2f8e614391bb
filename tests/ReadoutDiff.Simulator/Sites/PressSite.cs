using ReadoutDiff.Simulator.Distractors;
using ReadoutDiff.Simulator.Pages;

namespace ReadoutDiff.Simulator.Sites;

/// <summary>tass.com and ria.ru: the press, which must not be taken for a government's readout.</summary>
internal sealed class PressSite : SimulatedSite
{
    private const int Listed = 100;

    public override string Side => "ru";

    public override bool HasHost(string host) => host is "tass.com" or "ria.ru";

    public override IEnumerable<string> LanguagesOf(Story story) => story.Kind <= StoryKind.Trilateral ? ["ru", "en"] : [];

    public override Uri Address(int number, DateTimeOffset time, Story story, string language) => new(language == "en"
        ? $"https://tass.com/politics/{1_300_000 + number}"
        : $"https://ria.ru/{time.As("yyyyMMdd")}/vstrecha-{1_700_000_000 + number}.html");

    public override string Removed(string host) => $"<html><head><title>{(host == "tass.com" ? "Page not found" : "Страница не найдена")}</title></head><body><h1>404</h1></body></html>";

    public override string Write(SimulatedPage page, Account account) => page.Language == "en"
        ? $"""
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{Markup.Encode(page.Title)} - TASS</title><meta property="article:published_time" content="{page.Time.As("yyyy-MM-ddTHH:mm:sszzz")}"></head>
            <body><div class="news-header"><h1 class="news-header__title">{Markup.Encode(page.Title)}</h1><span class="news-header__date-date">{page.Time.LongDay(false)}, {page.Time.Clock()}</span>
            <div class="news-header__lead">{Markup.Encode(account.Paragraphs[0])}</div></div>
            <div class="text-content"><div class="text-block">{Markup.Paragraphs(account.Paragraphs.Skip(1))}</div></div><div class="news-tags"></div></body></html>
            """
        : $"""
            <!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>{Markup.Encode(page.Title)} - РИА Новости</title><meta property="article:published_time" content="{page.Time.As("yyyyMMddTHHmm")}"></head>
            <body><div class="article__header"><div class="article__info-date"><a href="/">{page.Time.Clock()} {page.Time.As("dd.MM.yyyy")}</a> <span class="article__info-date-modified">(обновлено: {page.Time.AddMinutes(20).As("HH:mm dd.MM.yyyy")})</span></div>
            <h1 class="article__title">{Markup.Encode(page.Title)}</h1></div>
            <div class="article__body">{string.Concat(account.Paragraphs.Select(text => $"<div class=\"article__block\" data-type=\"text\"><div class=\"article__text\">{Markup.Encode(text)}</div></div>\n"))}</div><div class="article__tags"></div></body></html>
            """;

    public override PageAnswer? Listing(string host, string path, string query, IReadOnlyList<SimulatedPage> pages) => (host, path) switch
    {
        ("tass.com", "/rss/v2.xml") or ("ria.ru", "/export/rss2/archive/index.xml") => PageAnswer.Text("text/xml", Markup.Rss(host, pages.Where(page => page.Address.Host == host).Take(Listed))),
        _ => null,
    };
}
