using System.Globalization;

namespace ReadoutDiff.Simulator;

/// <summary>Makes the pages among which a meeting's readout has to be found. The same seed makes the same pages.</summary>
internal sealed class DistractorWriter(int seed)
{
    private readonly Random _random = new(seed);
    private int _number = 40_000;

    /// <summary>The distractors of one text of a meeting, on the text's own site.</summary>
    public IEnumerable<SimulatedPage> For(FixtureText text, Cast cast)
    {
        foreach (var kind in DistractorText.All)
        {
            var day = text.Date.AddDays(kind.Days).ToDateTime(new TimeOnly(_random.Next(8, 22), _random.Next(60)));
            var time = new DateTimeOffset(day, text.Offset);
            var (own, other) = text.Side == "cn" ? (cast.Chinese, cast.Russian) : (cast.Russian, cast.Chinese);
            var third = Cast.Others[_random.Next(Cast.Others.Length)];
            var words = new object[] { own[text.Language], other[text.Language], third[text.Language], Day(time, text.Language), Day(time.AddDays(1), text.Language) };
            var title = Fill(kind.Titles[text.Language], words);
            var filler = DistractorText.Filler[text.Language];
            var paragraphs = new[] { Fill(kind.Leads[text.Language], words) }.Concat(filler.OrderBy(_ => _random.Next())).ToList();
            var address = Address(text, time);
            yield return new SimulatedPage(address, title, time, PageLayout.Bytes(PageLayout.Write(text.Address.Host, address, title, time, paragraphs)), "utf-8");
        }
    }

    private Uri Address(FixtureText text, DateTimeOffset time)
    {
        var number = ++_number;
        var month = time.ToString("yyyyMM", CultureInfo.InvariantCulture);
        var day = time.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var host = text.Address.Host;
        var path = host switch
        {
            "kremlin.ru" or "en.kremlin.ru" => $"/events/president/news/{number}",
            "mid.ru" => $"/{(text.Language == 1 ? "ru" : "en")}/foreign_policy/news/{1_000_000 + number}/",
            "government.ru" => text.Language == 1 ? $"/news/{number}/" : $"/en/news/{number}/",
            "world.people.com.cn" => $"/n1/{time:yyyy}/{time:MMdd}/c1002-{30_000_000 + number}.html",
            "www.news.cn" => $"/politics/leaders/{day}/{number:x32}/c.html",
            "english.news.cn" => $"/{day}/{number:x32}/c.html",
            "www.gov.cn" => $"/xinwen/{time:yyyy-MM}/{time:dd}/content_{5_000_000 + number}.htm",
            "english.gov.cn" => $"/premier/news/{month}/{time:dd}/content_WS{number:x8}.html",
            _ => text.Language == 0 ? $"/web/gjldrhd_674881/{month}/t{day}_{11_000_000 + number}.shtml" : $"/eng/xw/zyxw/{month}/t{day}_{11_000_000 + number}.html",
        };
        return new Uri(text.Address.GetLeftPart(UriPartial.Authority) + path);
    }

    private static string Fill(string form, object[] words) => string.Format(CultureInfo.InvariantCulture, form, words);

    private static string Day(DateTimeOffset time, int language) => language switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{time.Month}月{time.Day}日"),
        1 => PageLayout.Russian(time)[..^5],
        _ => time.ToString("MMMM d", CultureInfo.InvariantCulture),
    };
}
