using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadoutDiff.Catalog;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Web.Display;
using ReadoutDiff.Web.Reading;
using ReadoutDiff.Web.Trends;

namespace ReadoutDiff.Web.Pages;

/// <summary>How much each side has said of a concept in time.</summary>
internal sealed class TrendsModel(CatalogKeeper keeper, ILexicon lexicon, PageHead head) : PageModel
{
    private const int Length = 100;

    private readonly QueryValues _values = new();
    private MeetingCatalog _catalog = null!;
    private Dictionary<(long Meeting, Side Side), TrendPoint> _points = [];

    public static IReadOnlyList<(string Code, TrendPeriod Value)> Periods { get; } = [("quarter", TrendPeriod.Quarter), ("month", TrendPeriod.Month), ("year", TrendPeriod.Year)];

    [BindProperty(SupportsGet = true)]
    public string? Concept { get; set; }

    /// <summary>An id or label typed instead of one chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Period { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    [BindProperty(SupportsGet = true, Name = PageNumbers.Name)]
    public string? Number { get; set; }

    public IReadOnlyList<string> Problems => _values.Problems;

    /// <summary>The concepts that occur, by name.</summary>
    public IReadOnlyList<(string Id, string Name, int Count)> Concepts { get; private set; } = [];

    /// <summary>The trend; null where no concept was asked for, or the question cannot be answered.</summary>
    public ConceptTrend? Trend { get; private set; }

    /// <summary>The concept's name.</summary>
    public string Name { get; private set; } = "";

    public IReadOnlyList<TrendLine> Lines { get; private set; } = [];

    /// <summary>How many meetings have a counted text that names it.</summary>
    public int Named { get; private set; }

    /// <summary>A page of those meetings, newest first.</summary>
    public IReadOnlyList<CatalogMeeting> Meetings { get; private set; } = [];

    public PageNumbers Numbers { get; private set; } = null!;

    /// <summary>How far the archive has been read.</summary>
    public CatalogState State => keeper.State;

    public void OnGet()
    {
        head.Title = "Trends";
        _catalog = keeper.Current;
        Concepts = [.. _catalog.Concepts.Select(concept => (concept.Id, ConceptName.Of(concept.Id, lexicon), concept.Count)).OrderBy(concept => concept.Item2, StringComparer.OrdinalIgnoreCase)];
        var period = _values.Choice(Period, "a period", Periods);
        var (from, to) = _values.Days(From, To);
        var number = _values.Number(Number) ?? 1;
        Response.StatusCode = _values.IsGood ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        if (!string.IsNullOrWhiteSpace(Find))
        {
            Concept = new ConceptFinder(_catalog, lexicon).Find(Find, _values) ?? "";
        }
        else if (!string.IsNullOrEmpty(Concept) && !_catalog.Concepts.Any(concept => concept.Id == Concept) && !lexicon.Concepts.ContainsKey(Concept))
        {
            _values.Tell($"‘{QueryValues.Shown(Concept)}’ is no concept that is known or that a text names.");
        }

        if (!_values.IsGood)
        {
            Response.StatusCode = Response.StatusCode == StatusCodes.Status200OK ? StatusCodes.Status422UnprocessableEntity : Response.StatusCode;
            return;
        }

        if (!string.IsNullOrEmpty(Concept))
        {
            Show(Concept, new TrendOptions { Period = period, Meetings = new MeetingQuery { From = from, To = to } }, number);
        }
    }

    /// <summary>What a side's counted text of a meeting says of the concept.</summary>
    public (TrendPoint? Point, string Words) Said(CatalogMeeting meeting, Side side)
    {
        if (_points.TryGetValue((meeting.Id, side), out var point))
        {
            return (point, point.IsNamed ? $"{Figures.Count(point.Mentions, "mention", "mentions")}, {Figures.Percent(point.Share)}" : "not found in this text");
        }

        var counted = meeting.Counted.FirstOrDefault(text => text.Side == side);
        return (null, counted is null ? "no text stored" : counted.IsWaiting ? "waits to be read: not counted" : "cannot be read: not counted");
    }

    /// <summary>A side's texts that are not counted, in words; null where all are.</summary>
    public static string? NotCounted(SideTrend side)
    {
        var parts = new List<string>();
        if (side.Waiting > 0)
        {
            parts.Add(Figures.Count(side.Waiting, "waits to be read", "wait to be read"));
        }

        if (side.Unreadable > 0)
        {
            parts.Add(Figures.Count(side.Unreadable, "cannot be read", "cannot be read"));
        }

        return parts.Count == 0 ? null : string.Join(", ", parts);
    }

    private void Show(string concept, TrendOptions options, int number)
    {
        Name = ConceptName.Of(concept, lexicon);
        head.Title = $"Trend of {Name}";
        Trend = _catalog.Trend(concept, options);
        Lines = TrendLine.Of(Trend);
        var named = Trend.Sides.SelectMany(side => side.Points).Where(point => point.IsNamed).OrderByDescending(point => point.Date).ThenByDescending(point => point.MeetingId)
            .Select(point => point.MeetingId).Distinct().ToList();
        Named = named.Count;
        var last = Math.Max(1, (Named + Length - 1) / Length);
        Numbers = new PageNumbers("Pages of meetings", Math.Min(number, last), last, Request);
        Meetings = [.. named.Skip((Numbers.Number - 1) * Length).Take(Length).Select(id => _catalog.Meeting(id)!)];
        var shown = Meetings.Select(meeting => meeting.Id).ToHashSet();
        _points = Trend.Sides.SelectMany(side => side.Points.Where(point => shown.Contains(point.MeetingId)).Select(point => (Key: (point.MeetingId, side.Side), point)))
            .ToDictionary(pair => pair.Key, pair => pair.point);
    }
}
