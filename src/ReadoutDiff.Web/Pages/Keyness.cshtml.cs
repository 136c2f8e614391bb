using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadoutDiff.Catalog;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Web.Display;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Pages;

/// <summary>What one side's texts name more than another's.</summary>
internal sealed class KeynessModel(CatalogKeeper keeper, ILexicon lexicon, PageHead head) : PageModel
{
    private const int Shown = 40;

    private readonly QueryValues _values = new();

    public static IReadOnlyList<(string Code, KeynessUnit Value)> Units { get; } = [("statements", KeynessUnit.Statements), ("mentions", KeynessUnit.Mentions)];

    public static IReadOnlyList<(string Code, ConceptKind? Value)> Kinds { get; } =
        [("", null), .. Enum.GetValues<ConceptKind>().Select(kind => (((ConceptKind?)kind).Code(), (ConceptKind?)kind))];

    [BindProperty(SupportsGet = true)]
    public string? Side { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Reference { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    /// <summary>Whether all concepts are listed, and not the most telling of each side alone.</summary>
    [BindProperty(SupportsGet = true)]
    public string? All { get; set; }

    public IReadOnlyList<string> Problems => _values.Problems;

    /// <summary>The sides that can be chosen.</summary>
    public IReadOnlyList<Side> Sides { get; private set; } = [];

    /// <summary>The scores; null where the question cannot be answered.</summary>
    public KeynessTable? Table { get; private set; }

    public CatalogState State => keeper.State;

    /// <summary>What is counted, in words.</summary>
    public string Counted { get; private set; } = "";

    public void OnGet()
    {
        head.Title = "Keyness";
        var catalog = keeper.Current;
        Sides = [.. new[] { Model.Side.China, Model.Side.Russia }.Concat(catalog.Sides).Distinct()];
        Side = string.IsNullOrEmpty(Side) ? Model.Side.China.Code : Side;
        Reference = string.IsNullOrEmpty(Reference) ? (Side == Model.Side.Russia.Code ? Model.Side.China.Code : Model.Side.Russia.Code) : Reference;
        IReadOnlyList<(string Code, Side Value)> choices = [.. Sides.Select(known => (known.Code, known))];
        var side = _values.Choice(Side, "a side whose texts are stored", choices);
        var reference = _values.Choice(Reference, "a side whose texts are stored", choices);
        var unit = _values.Choice(Unit, "what can be counted", Units);
        var kind = _values.Choice(Kind, "a kind of concept", Kinds);
        var (from, to) = _values.Days(From, To);
        Counted = unit == KeynessUnit.Mentions ? "mentions" : "statements";
        if (!_values.IsGood)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (side == reference)
        {
            _values.Tell($"{DisplayNames.Side(side)} cannot be held against itself: choose two sides.");
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return;
        }

        head.Title = $"Keyness: {DisplayNames.Side(side)} and {DisplayNames.Side(reference)}";
        Table = catalog.Keyness(side, reference, new KeynessOptions { Unit = unit, Kinds = kind is { } one ? [one] : [], Meetings = new MeetingQuery { From = from, To = to } });
    }

    /// <summary>The rows that mark one of the sides, the most characteristic first, and how many there are in all.</summary>
    public (IReadOnlyList<KeynessRow> Rows, int Total) Marking(bool isReference)
    {
        var rows = Table!.Rows.Where(row => isReference ? row.Score.Z < 0 : row.Score.Z > 0);
        var ordered = (isReference ? rows.Reverse() : rows).ToList();
        return (All == "true" ? ordered : [.. ordered.Take(Shown)], ordered.Count);
    }

    /// <summary>What a concept is called.</summary>
    public string Name(string id) => ConceptName.Of(id, lexicon);

    /// <summary>The address of the same table with all rows.</summary>
    public string WholeAddress => Request.Path + QueryString.Create(Request.Query.Where(pair => pair.Key != "all").Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value.ToString()))).Add("all", "true");
}
