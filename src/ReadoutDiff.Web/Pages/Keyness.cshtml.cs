using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadoutDiff.Catalog;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Web.Contrasts;
using ReadoutDiff.Web.Display;

namespace ReadoutDiff.Web.Pages;

/// <summary>What one side's texts name more than another's.</summary>
internal sealed class KeynessModel(CatalogKeeper keeper, ILexicon lexicon, PageHead head) : PageModel
{
    private const int Shown = 40;

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

    /// <summary>The sides that can be chosen.</summary>
    public IReadOnlyList<Side> Sides { get; private set; } = [];

    /// <summary>What was asked for.</summary>
    public KeynessQuestion Question { get; private set; } = null!;

    /// <summary>The scores; null where the question cannot be answered.</summary>
    public KeynessTable? Table { get; private set; }

    /// <summary>What is counted, in words.</summary>
    public string Counted => Question.Options.Unit == KeynessUnit.Mentions ? "mentions" : "statements";

    /// <summary>The address of the same table with all rows.</summary>
    public string WholeAddress => Request.Path + Kept.Add("all", "true");

    /// <summary>The address of the whole table as a file.</summary>
    public string CsvAddress => "/keyness/export/csv" + Kept;

    private QueryString Kept => QueryString.Create(Request.Query.Where(pair => pair.Key != "all").Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value.ToString())));

    public void OnGet()
    {
        head.Title = "Keyness";
        var catalog = keeper.Current;
        Sides = KeynessQuestion.Sides(catalog);
        Question = KeynessQuestion.Read(Request.Query, catalog);
        Response.StatusCode = Question.Status;
        if (Question.IsGood)
        {
            head.Title = $"Keyness: {DisplayNames.Side(Question.Side)} and {DisplayNames.Side(Question.Reference)}";
            Table = catalog.Keyness(Question.Side, Question.Reference, Question.Options);
        }
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
}
