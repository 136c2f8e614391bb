using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ReadoutDiff.Collection.Discovery;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Eval;

/// <summary>
/// Finding meetings among real pages of the Kremlin's site, where present: for a Chinese account its Russian one and
/// nothing else, or a miss where there is none; and for the meeting of each page that page.
/// </summary>
public sealed partial class FindingTests : IPageSource
{
    private const string Broadcaster = "https://tv.cctv.com/";

    // Chinese accounts with the Russian page of the same meeting; empty where it is not among the pages.
    private static readonly (string File, string Russian)[] Accounts =
    [
        ("2024-05-16_CN_zh.json", ""),
        ("2025-02-24_CN_zh.json", "http://kremlin.ru/events/president/news/76325"),
        ("2025-02-28_CN_zh.json", ""),
        ("2025-05-08_CN_zh.json", "http://kremlin.ru/events/president/news/76870"),
        ("2021-06-28_CN_en.txt", ""),
    ];

    private readonly Dictionary<string, (string Title, DateOnly? Date, byte[] Json)> pages = new(StringComparer.Ordinal);
    private string folder = "";

    [OneTimeSetUp]
    public void Read()
    {
        folder = Path.Combine(SolutionFolder.Shared ?? "", "readouts");
        var file = Path.Combine(folder, "kremlin_40_pages.jsonl");
        if (!File.Exists(file))
        {
            return;
        }

        foreach (var line in File.ReadLines(file).Concat(Directory.GetFiles(folder, "*_RU_ru.json").Select(File.ReadAllText)))
        {
            using var json = JsonDocument.Parse(line);
            string Field(params string[] names) => names.Select(name => json.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "";
            var date = DateOnly.TryParseExact(Field("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;

            // A page says its date in its text; what the collection states apart is left out, as a site would.
            var body = JsonSerializer.SerializeToUtf8Bytes(new { title = Field("title"), url = Field("url"), place = Field("place"), lead = Field("lead", "summary"), text_raw = Field("text_raw", "text") });
            pages.TryAdd(Field("url"), (Field("title"), date, body));
        }
    }

    [SetUp]
    public void SkipWithoutTexts()
    {
        if (pages.Count == 0)
        {
            Assert.Ignore("shared/readouts is not present beside the repository");
        }
    }

    [Test]
    public async Task FindFrom_ChineseAccount_TakesItsRussianPageOrReportsAMiss()
    {
        var table = new Table($"Finding the Russian account of a Chinese one among {pages.Count} pages");
        var right = 0;
        foreach (var (file, russian) in Accounts)
        {
            var search = await Finder().FindFromAsync(new Uri(Broadcaster + file), null);
            var taken = Russian(search);
            right += taken == russian ? 1 : 0;
            table.Add(file, $"{(taken.Length > 0 ? taken : "miss")}{(taken == russian ? "" : " WRONG")}");
            table.Add("", search.Found.Where(found => found.Side == Side.Russia).Select(found => found.Score.ToString()).FirstOrDefault() ?? Nearest(search));
        }

        table.Add("right", $"{right} of {Accounts.Length}");
        table.Print();
        Assert.That(right, Is.EqualTo(Accounts.Length));
    }

    [Test]
    public async Task Find_MeetingOfAPage_TakesThatPage()
    {
        var table = new Table("Finding each page by its date and the people of its title");
        var (right, wrong, missed, all) = (0, 0, 0, 0);
        foreach (var (address, page) in pages.OrderBy(page => page.Key, StringComparer.Ordinal))
        {
            if (page.Date is not { } date || Guest(page.Title) is not { } guest)
            {
                continue;
            }

            all++;
            var search = await Finder().FindAsync(MeetingQuery.Create(date, ["putin", guest], DiplomaticLexicon.Default), null);
            var taken = Russian(search);
            (right, wrong, missed) = taken == address ? (right + 1, wrong, missed) : taken.Length > 0 ? (right, wrong + 1, missed) : (right, wrong, missed + 1);
            if (taken != address)
            {
                table.Add($"{address[^5..]} {guest}", taken.Length > 0 ? "WRONG " + taken : "miss: " + Nearest(search));
            }
        }

        table.Add("meetings with a person in the title", all);
        table.Add("right, wrong, missed", $"{right}, {wrong}, {missed}");
        table.Print();
        Assert.Multiple(() =>
        {
            Assert.That(wrong, Is.Zero);
            Assert.That(right, Is.GreaterThanOrEqualTo(all - 2));
        });
    }

    /// <summary>The pages, and as the Kremlin's listing all that have a date, newest first.</summary>
    public Task<FetchResult> GetAsync(Uri address, CancellationToken cancellationToken = default)
    {
        var asked = address.AbsoluteUri;
        var answer = asked.StartsWith(Broadcaster, StringComparison.Ordinal)
            ? Answer(address, File.ReadAllBytes(Path.Combine(folder, asked[Broadcaster.Length..])), asked.EndsWith(".json", StringComparison.Ordinal) ? "application/json" : "text/plain")
            : pages.TryGetValue(asked, out var page) ? Answer(address, page.Json, "application/json")
            : ByDate().Match(asked) is { Success: true } match ? Answer(address, Encoding.UTF8.GetBytes(Listing(DateOnly.ParseExact(match.Groups["day"].Value, "dd.MM.yyyy", CultureInfo.InvariantCulture))), "text/html; charset=utf-8")
            : new FetchResult(address, FetchOutcome.Gone, null, "not found (404)") { Status = 404 };
        return Task.FromResult(answer);
    }

    private MeetingFinder Finder() => new(this, SiteProfiles.Default, DiplomaticLexicon.Default);

    private static string Russian(MeetingSearch search) => search.Found.Where(found => found.Side == Side.Russia).Select(found => found.Snapshot.FinalAddress).FirstOrDefault("");

    private static string Nearest(MeetingSearch search) => search.Missing.Where(missing => missing.Side == Side.Russia)
        .SelectMany(missing => missing.Nearest).Select(page => $"nearest {page.Address.AbsolutePath} {page.Score}").FirstOrDefault("no page near it");

    // Announcements have no date of their own and stand in the listing among the pages of the days before them.
    private string Listing(DateOnly day)
    {
        var list = new StringBuilder("<html><body>");
        var last = day;
        foreach (var (address, page) in pages.OrderByDescending(page => page.Key, StringComparer.Ordinal))
        {
            last = page.Date ?? last;
            if (last <= day)
            {
                list.Append(CultureInfo.InvariantCulture, $"<div class=\"hentry\"><h3 class=\"entry-title\"><a href=\"{address}\">{WebUtility.HtmlEncode(page.Title)}</a></h3><time datetime=\"{last:yyyy-MM-dd}\"></time></div>");
            }
        }

        return list.Append("</body></html>").ToString();
    }

    // The name at the end of a title: «Встреча с Президентом Монголии Ухнагийн Хурэлсухом». Where two guests are named, three met.
    private static string? Guest(string title) =>
        Name().Match(title) is { Success: true } match && !title.Contains(" и ", StringComparison.Ordinal) ? match.Groups["name"].Value : null;

    private static FetchResult Answer(Uri address, byte[] body, string type) => new(address, FetchOutcome.Fetched, new Snapshot
    {
        Address = address.AbsoluteUri,
        FinalAddress = address.AbsoluteUri,
        CapturedAt = DateTimeOffset.UnixEpoch,
        Status = 200,
        Headers = [new("Content-Type", type)],
        Body = body,
    });

    [GeneratedRegex(@"news/by-date/(?<day>\d\d\.\d\d\.\d{4})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ByDate();

    [GeneratedRegex(@"^(?:Встреча|Беседа|Рабочая встреча|Телефонный разговор) .*?(?<name>(?:\p{Lu}[\p{L}-]* Аль|\p{Lu}[\p{L}-]*) \p{Lu}[\p{L}-]*)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name();
}
