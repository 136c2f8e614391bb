using System.Collections.Frozen;
using ReadoutDiff.Simulator.Distractors;
using ReadoutDiff.Simulator.Edits;
using ReadoutDiff.Simulator.Pages;

namespace ReadoutDiff.Simulator.Sites;

/// <summary>All simulated sites with all their articles.</summary>
internal sealed class SimulatedWeb
{
    private readonly SimulatedSite[] _sites;
    private readonly FrozenDictionary<string, SimulatedPage> _pages;
    private readonly Dictionary<SimulatedSite, IReadOnlyList<SimulatedPage>> _listed;
    private readonly FrozenDictionary<string, PageHistory> _histories;
    private readonly TimeProvider _clock;

    /// <summary>Makes the fixtures' pages and the distractors.</summary>
    public SimulatedWeb(SimulatorOptions options)
    {
        _sites =
        [
            new KremlinSite(), new RussianForeignMinistrySite(), new RussianGovernmentSite(), new ForeignMinistrySite(), new XinhuaSite(), new PeopleSite(),
            new ChineseGovernmentSite(), new PressSite(), new NumberedHosts(options.Hosts),
        ];
        var meetings = FixtureMeeting.All(options.Fixtures);
        var pages = new Dictionary<string, SimulatedPage>(StringComparer.Ordinal);
        foreach (var (meeting, text) in meetings.SelectMany(meeting => meeting.Texts.Select(text => (meeting, text))))
        {
            pages.Add(Key(text.Address), new SimulatedPage(text.Address, text.Title, text.Published, meeting.Rank, text.Language, text.Charset, () => text.Body));
        }

        var fixtures = pages.Count;
        foreach (var page in Distractors(options, meetings))
        {
            pages.TryAdd(Key(page.Address), page);
        }

        _clock = options.Clock;
        Plan = options.EditsFrom is null ? null : new EditPlan(options, _sites);
        var histories = new Dictionary<string, PageHistory>(StringComparer.Ordinal);
        foreach (var history in Plan?.Histories ?? [])
        {
            pages.Add(Key(history.Page.Address), history.Page);
            histories.Add(Key(history.Page.Address), history);
            if (history.NewAddress is { } moved)
            {
                histories.Add(Key(moved), history);
            }
        }

        _histories = histories.ToFrozenDictionary(StringComparer.Ordinal);
        Fixtures = [.. pages.Values.Take(fixtures)];
        _pages = pages.ToFrozenDictionary(StringComparer.Ordinal);
        _listed = _sites.ToDictionary(site => site, site => (IReadOnlyList<SimulatedPage>)[.. pages.Values
            .Where(page => site.HasHost(page.Address.Host) && page.Time <= options.Today)
            .OrderByDescending(page => page.Time).ThenBy(page => page.Address.AbsoluteUri, StringComparer.Ordinal)]);
    }

    /// <summary>The fixtures' pages.</summary>
    public IReadOnlyList<SimulatedPage> Fixtures { get; }

    /// <summary>All pages.</summary>
    public IReadOnlyCollection<SimulatedPage> Pages => _pages.Values;

    /// <summary>What is edited; null where nothing is.</summary>
    public EditPlan? Plan { get; }

    /// <summary>The site of a host; null where there is none.</summary>
    public SimulatedSite? SiteOf(string host) => Array.Find(_sites, site => site.HasHost(host));

    /// <summary>The robots.txt of a host; null where it has none.</summary>
    public string? Robots(string host) => SiteOf(host)?.Robots(host);

    /// <summary>What a host answers.</summary>
    /// <param name="host">The host.</param>
    /// <param name="path">The path.</param>
    /// <param name="query">The query with its question mark, or nothing.</param>
    public PageAnswer Answer(string host, string path, string query)
    {
        if (SiteOf(host) is not { } site)
        {
            return PageAnswer.NotFound;
        }

        if (_histories.TryGetValue(host + path, out var history))
        {
            return history.Answer(_clock.GetUtcNow(), path);
        }

        if (Plan is not null && path is "/" or Obstacles.LoginPath)
        {
            return path == "/" ? Obstacles.Home(host, _listed[site].Take(20)) : Obstacles.Login(site.Side == "ru" ? "ru" : "zh");
        }

        if (_pages.TryGetValue(host + path, out var page))
        {
            return new PageAnswer(200, "text/html", page.Charset, page.Body(), page.Time);
        }

        if (path == "/robots.txt")
        {
            return site.Robots(host) is { } robots ? PageAnswer.Text("text/plain", robots) : PageAnswer.NotFound;
        }

        return site.Listing(host, path, query, _listed[site]) ?? SiteSitemap.Write(host, path, _listed[site]) ?? PageAnswer.NotFound;
    }

    /// <summary>What goes wrong with a page at this time by the plan of edits.</summary>
    public FaultKind FaultOf(string host, string path) =>
        _histories.TryGetValue(host + path, out var history) && history.TroubleAt(_clock.GetUtcNow()) is { } trouble && (path == history.NewAddress?.AbsolutePath || !history.HasMoved(_clock.GetUtcNow()))
            ? Obstacles.FaultOf(trouble)
            : FaultKind.None;

    private static string Key(Uri address) => address.Host + address.AbsolutePath;

    private IEnumerable<SimulatedPage> Distractors(SimulatorOptions options, IReadOnlyList<FixtureMeeting> meetings)
    {
        var plan = new StoryPlan(options.Seed);
        var last = meetings.Max(meeting => meeting.Date).AddDays(60);
        var stories = meetings.SelectMany(meeting => plan.Around(meeting, options.HasSecondMeetings)).ToList();
        var count = stories.Sum(CountOf);
        stories.AddRange(plan.Fill(meetings, last).TakeWhile(_ => count < options.Distractors).Select(story =>
        {
            count += CountOf(story);
            return story;
        }));

        var told = meetings.Where(_ => options.HasPressReports).Select(meeting => (Story: Own(meeting), IsPressOnly: true)).Concat(stories.Select(story => (Story: story, IsPressOnly: false)));
        var number = 0;
        foreach (var (story, isPressOnly) in told.OrderBy(told => told.Story.Day))
        {
            number++;
            foreach (var site in _sites.Where(site => story.IsToldBy(site.Side) && (!isPressOnly || site is PressSite)))
            {
                foreach (var language in site.LanguagesOf(story))
                {
                    yield return PageOf(site, story, number, language);
                }
            }
        }
    }

    private int CountOf(Story story) => _sites.Where(site => story.IsToldBy(site.Side)).Sum(site => site.LanguagesOf(story).Count());

    private static Story Own(FixtureMeeting meeting)
    {
        var (chinese, russian) = Leaders.Of(meeting.Rank, meeting.Date);
        return new Story(meeting.Kind, meeting.Date, chinese, russian, Leaders.Others[0], "", meeting.Date.DayNumber);
    }

    private static SimulatedPage PageOf(SimulatedSite site, Story story, int number, string language)
    {
        // A preview comes a day before; some news come out after midnight.
        var random = new Random(story.Seed ^ language[0]);
        var day = story.Kind == StoryKind.Preview ? story.Day.AddDays(-1) : site.Side == "cn" && story.Kind != StoryKind.PhoneCall && random.Next(4) == 0 ? story.Day.AddDays(1) : story.Day;
        var time = new DateTimeOffset(day.ToDateTime(day == story.Day.AddDays(1) ? new TimeOnly(0, random.Next(60)) : new TimeOnly(random.Next(10, 22), random.Next(60))), TimeSpan.FromHours(site.Side == "cn" ? 8 : 3));
        var account = new Lazy<Account>(() => Telling.In(language).Tell(story, site.Side));
        var page = new SimulatedPage(site.Address(number, time, story, language), account.Value.Title, time, story.Rank, language, "utf-8", () => []);
        return page with { Body = () => System.Text.Encoding.UTF8.GetBytes(site.Write(page, account.Value)) };
    }
}
