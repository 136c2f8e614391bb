using System.Globalization;
using System.Net;
using System.Text;

namespace ReadoutDiff.Simulator;

/// <summary>Writes articles in the layouts of the sites, as their profiles know them.</summary>
internal static class PageLayout
{
    private static readonly string[] RussianMonths =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    /// <summary>An article of a site.</summary>
    public static string Write(string host, Uri address, string title, DateTimeOffset time, IReadOnlyList<string> paragraphs)
    {
        var name = WebUtility.HtmlEncode(title);
        var body = string.Concat(paragraphs.Select(paragraph => $"<p>{WebUtility.HtmlEncode(paragraph)}</p>\n"));
        var day = time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var clock = time.ToString("HH:mm", CultureInfo.InvariantCulture);
        return host switch
        {
            "kremlin.ru" or "en.kremlin.ru" => $"""
                <!DOCTYPE html><html lang="{(host[0] == 'e' ? "en" : "ru")}"><head><meta charset="utf-8"/><title>{name}</title></head><body>
                <div class="read hentry h-entry"><h1 class="entry-title p-name">{name}</h1>
                <div class="read__meta"><time class="read__published" datetime="{day}">{day}</time><div class="read__time">{clock}</div><div class="read__place p-location">Москва, Кремль</div></div>
                <div class="entry-content e-content read__internal_content">{body}<div class="read__bottommeta"><p>Статус материала</p></div></div></div></body></html>
                """,
            "mid.ru" => $"""
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>{name}</title></head><body><div class="photo-content"><span class="photo-content__date">{Russian(time)} {clock}</span>
                <h1 class="photo-content__title">{name}</h1><div class="text article-content">{body}</div></div></body></html>
                """,
            "government.ru" => $"""
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>{name}</title></head><body><div class="reader"><h1 class="reader_article_headline">{name}</h1>
                <p><span class="reader_article_dateline__date">{Russian(time)}</span> <span class="reader_article_dateline__time">{clock}</span></p><article class="reader_article_body">{body}</article></div></body></html>
                """,
            "world.people.com.cn" => $"""
                <html><head><meta charset="utf-8"/><meta name="publishdate" content="{day}"><title>{name}--人民网</title></head><body><div class="rm_txt cf"><h1>{name}</h1>
                <div class="channel cf"><div class="col-1-1">{time:yyyy年MM月dd日HH:mm} | 来源：人民网</div></div><div class="rm_txt_con cf">{body}</div></div></body></html>
                """,
            "www.news.cn" or "english.news.cn" => $"""
                <!DOCTYPE html><html><head><meta charset="utf-8"/><meta name="publishdate" content="{day}"/><title>{name}-新华网</title></head><body>
                <div class="header-cont"><div class="header-time left">{day} {clock}</div><div class="head-line clearfix"><h1><span class="title">{name}</span></h1></div></div><div id="detail">{body}</div></body></html>
                """,
            "www.gov.cn" or "english.gov.cn" => $"""
                <!DOCTYPE html><html><head><meta charset="utf-8"><meta name="firstpublishedtime" content="{day} {clock}"><title>{name}</title></head><body>
                <h1 id="ti">{name}</h1><div class="pages-date">{day} {clock}</div><div class="pages_content" id="UCAP-CONTENT">{body}</div></body></html>
                """,
            _ => $"""
                <!DOCTYPE html><html><head><meta charset="utf-8"><meta name="ArticleTitle" content="{name}"><meta name="PubDate" content="{day} {clock}"><title>{name}</title></head><body>
                <div class="news-title"><h1>{name}</h1><p class="time"><span>{day} {clock}</span></p></div><div class="news-main" id="News_Body_Txt_A">{body}</div></body></html>
                """,
        };
    }

    /// <summary>A date as Russian pages print it.</summary>
    public static string Russian(DateTimeOffset time) => string.Create(CultureInfo.InvariantCulture, $"{time.Day} {RussianMonths[time.Month - 1]} {time.Year}");

    /// <summary>The bytes of a page.</summary>
    public static byte[] Bytes(string page) => Encoding.UTF8.GetBytes(page);
}
