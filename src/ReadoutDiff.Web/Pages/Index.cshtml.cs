using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadoutDiff.Catalog;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Web.Display;

namespace ReadoutDiff.Web.Pages;

/// <summary>The stored meetings: searched and filtered.</summary>
internal sealed class IndexModel(CatalogKeeper keeper, ILexicon lexicon, PageHead head) : PageModel
{
    private const int Telltale = 6;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Person { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Concept { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool OneSided { get; set; }

    [BindProperty(SupportsGet = true, Name = PageNumbers.Name)]
    public int Number { get; set; } = 1;

    public MeetingPage Found { get; private set; } = null!;

    public PageNumbers Numbers => new("Pages of meetings", Found.Page, Found.Pages, Request) { Before = "newer", After = "older" };

    /// <summary>A value of the query that cannot be used, in one line; null where all can.</summary>
    public string? Bad { get; private set; }

    public bool IsEmpty => keeper.Current.Meetings.Count == 0;

    public bool IsFiltered => Request.QueryString.HasValue;

    public IReadOnlyList<(string Id, string Name, int Count)> PeopleFound => Named(Found.Facets.People.Select(facet => (facet.Id, facet.Count)), Person);

    public IReadOnlyList<(string Id, string Name, int Count)> KindsFound =>
        With([.. Found.Facets.Kinds.Where(facet => facet.Id.Length > 0).Select(facet => (facet.Id, VisibleText.Line(facet.Id), facet.Count))], Kind);

    public IReadOnlyList<(string Id, string Name, int Count)> ConceptsFound => Named(Found.Facets.Concepts.Select(facet => (facet.Id, facet.Count)), Concept);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        head.Title = "Meetings";
        // A meeting that was just stored is seen at once; where nothing has changed this is one small query.
        await keeper.RefreshAsync(cancellationToken);
        Found = keeper.Current.Search(new MeetingQuery
        {
            Words = Q,
            People = string.IsNullOrEmpty(Person) ? [] : [Person],
            Kind = string.IsNullOrEmpty(Kind) ? null : Kind,
            Concepts = string.IsNullOrEmpty(Concept) ? [] : [Concept],
            From = Day(From),
            To = Day(To),
            OneSidedOnly = OneSided,
            Page = Math.Max(1, Number),
        });
        if (Bad is not null)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    /// <summary>The most telling concepts that one side alone names in a meeting, each with the side.</summary>
    public IReadOnlyList<(string Id, string Name, string Side)> Telling(CatalogMeeting meeting) =>
    [
        .. meeting.OneSided.Where(id => lexicon.Concepts.TryGetValue(id, out var concept) && concept.Salience >= 2)
            .OrderByDescending(id => lexicon.Concepts[id].Salience).ThenBy(id => id, StringComparer.Ordinal)
            .Take(Telltale).Select(id => (id, ConceptName.Of(id, lexicon), SidesThatName(meeting, id))),
    ];

    private static string SidesThatName(CatalogMeeting meeting, string id) => string.Join(", ", meeting.Texts
        .Where(text => text.IsRead && text.Reading!.Concepts.Any(count => count.Id == id))
        .Select(text => DisplayNames.Side(text.Side)).Distinct(StringComparer.Ordinal));

    private DateOnly? Day(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Bad = $"'{VisibleText.Line(text)}' is not a date such as 2021-06-28; it was not looked at.";
        return null;
    }

    private List<(string Id, string Name, int Count)> Named(IEnumerable<(string Id, int Count)> facets, string? chosen) =>
        With([.. facets.Select(facet => (facet.Id, ConceptName.Of(facet.Id, lexicon), facet.Count))], chosen);

    // What was chosen stays to be seen, also where nothing was found.
    private List<(string Id, string Name, int Count)> With(List<(string Id, string Name, int Count)> facets, string? chosen)
    {
        if (!string.IsNullOrEmpty(chosen) && !facets.Exists(facet => facet.Id == chosen))
        {
            facets.Add((chosen, ConceptName.Of(chosen, lexicon), 0));
        }

        return facets;
    }
}
