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
internal sealed class TrendsModel(CatalogKeeper keeper, ConceptMenu menu, ILexicon lexicon, PageHead head) : PageModel
{
    private const int Length = 100;

    private MeetingCatalog _catalog = null!;
    private Dictionary<(long Meeting, Side Side), TrendPoint> _points = [];

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

    /// <summary>The concept that is shown or was chosen.</summary>
    public string Concept { get; private set; } = "";

    public IReadOnlyList<string> Problems { get; private set; } = [];

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

    /// <summary>The address of the values as a file.</summary>
    public string CsvAddress => "/trends/export/csv" + QueryString.Create("concept", Concept).Add("period", Period ?? "").Add("from", From ?? "").Add("to", To ?? "");

    public void OnGet()
    {
        head.Title = "Trends";
        _catalog = keeper.Current;
        Concepts = menu.Of(_catalog);
        var question = TrendQuestion.Read(Request.Query, _catalog, lexicon);
        var values = new QueryValues();
        var number = values.Number(Number) ?? 1;
        (Concept, Problems) = (question.Concept, [.. values.Problems, .. question.Problems]);
        Response.StatusCode = values.IsGood ? question.Status : StatusCodes.Status400BadRequest;
        if (Problems.Count == 0 && Concept.Length > 0)
        {
            Show(question.Options, number);
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

    private void Show(TrendOptions options, int number)
    {
        Name = ConceptName.Of(Concept, lexicon);
        head.Title = $"Trend of {Name}";
        Trend = _catalog.Trend(Concept, options);
        Lines = TrendLine.Of(Trend);
        var named = Trend.Sides.SelectMany(side => side.Points).Where(point => point.IsNamed).Select(point => point.MeetingId).ToHashSet();
        Named = named.Count;
        var last = Math.Max(1, (Named + Length - 1) / Length);
        Numbers = new PageNumbers("Pages of meetings", Math.Min(number, last), last, Request);
        Meetings = [.. _catalog.Meetings.Where(meeting => named.Contains(meeting.Id)).Skip((Numbers.Number - 1) * Length).Take(Length)];
        var shown = Meetings.Select(meeting => meeting.Id).ToHashSet();
        foreach (var side in Trend.Sides)
        {
            foreach (var point in side.Points.Where(point => shown.Contains(point.MeetingId)))
            {
                _points[(point.MeetingId, side.Side)] = point;
            }
        }
    }
}
