using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Model;

namespace ReadoutDiff.Eval.Matching;

/// <summary>Real pages of the Kremlin as a site: its listing by date, and the articles.</summary>
internal sealed class KremlinPages : IPageSource
{
    private readonly Dictionary<string, KremlinPage> _pages = new(StringComparer.Ordinal);

    /// <summary>The pages by address.</summary>
    public IReadOnlyCollection<KremlinPage> All => _pages.Values;

    /// <summary>Reads the forty pages and the other Russian readouts of a folder.</summary>
    public static KremlinPages Read(string readouts)
    {
        var site = new KremlinPages();
        foreach (var line in File.ReadLines(Path.Combine(readouts, "kremlin_40_pages.jsonl")))
        {
            site.Add(JsonNode.Parse(line)!, "text");
        }

        foreach (var file in Directory.GetFiles(readouts, "*_RU_ru.json").Order(StringComparer.Ordinal))
        {
            site.Add(JsonNode.Parse(File.ReadAllText(file))!, "text_raw");
        }

        return site;
    }

    public Task<FetchResult> GetAsync(Uri address, CancellationToken cancellationToken = default)
    {
        if (_pages.TryGetValue(address.AbsoluteUri, out var page))
        {
            return Answer(address, "application/json", page.Json);
        }

        if (address.AbsolutePath.Split("/news/by-date/") is [_, var day] && address.Host == "kremlin.ru")
        {
            var date = DateOnly.ParseExact(day, "dd.MM.yyyy", CultureInfo.InvariantCulture);
            var listed = _pages.Values.Where(entry => entry.Date is null || entry.Date <= date).OrderByDescending(entry => entry.Date).Take(20);
            return Answer(address, "text/html", $"<html><body>{string.Concat(listed.Select(entry =>
                $"<div class=\"hentry\"><h3 class=\"entry-title\"><a href=\"{entry.Address}\">{WebUtility.HtmlEncode(entry.Title)}</a></h3><time datetime=\"{entry.Date:yyyy-MM-dd}\"></time></div>"))}</body></html>");
        }

        return Task.FromResult(new FetchResult(address, FetchOutcome.Gone, null, "not there"));
    }

    private void Add(JsonNode node, string text)
    {
        string Field(string name) => node[name]?.GetValue<string>() ?? "";
        var address = Field("url");
        var date = DateOnly.TryParseExact(Field("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        _pages[address] = new KremlinPage(address, Field("title"), date, JsonSerializer.Serialize(new
        {
            url = address, title = Field("title"), date = Field("date"), side = "ru", lang = "ru", text = Field(text),
        }));
    }

    private static Task<FetchResult> Answer(Uri address, string type, string body) => Task.FromResult(new FetchResult(address, FetchOutcome.Fetched, new Snapshot
    {
        Address = address.AbsoluteUri,
        FinalAddress = address.AbsoluteUri,
        CapturedAt = DateTimeOffset.UnixEpoch,
        Status = 200,
        Headers = [new("Content-Type", type + "; charset=utf-8")],
        Body = Encoding.UTF8.GetBytes(body),
    }));
}
