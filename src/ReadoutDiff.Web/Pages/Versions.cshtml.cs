using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Reports.Versions;
using ReadoutDiff.Watch.History;
using ReadoutDiff.Web.Display;
using ReadoutDiff.Web.Reading;
using ReadoutDiff.Web.Versions;

namespace ReadoutDiff.Web.Pages;

/// <summary>The versions of a page in time, and what changed between any two of them.</summary>
internal sealed class VersionsModel(SnapshotArchive archive, VersionDesk desk, ILexicon lexicon, PageHead head) : PageModel
{
    // What each of very many changed is told by comparing it with the one before; the older ones are compared when they are chosen.
    private const int MostSteps = 100;

    private readonly QueryValues _values = new();

    [BindProperty(SupportsGet = true)]
    public string? Address { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? A { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? B { get; set; }

    /// <summary>What cannot be shown, one line each.</summary>
    public IReadOnlyList<string> Problems => _values.Problems;

    /// <summary>The page's versions; null where no page is asked for, or nothing of it is stored.</summary>
    public PageHistory? History { get; private set; }

    /// <summary>The versions with what each changed, oldest first; no step where it is the first or was not compared.</summary>
    public IReadOnlyList<(StoredVersion Version, VersionStep? Step)> Timeline { get; private set; } = [];

    /// <summary>The two that are compared; null where there are not two.</summary>
    public VersionPair? Pair { get; private set; }

    /// <summary>What changed between them, as the report's parts take it.</summary>
    public VersionPage? Diff { get; private set; }

    /// <summary>The meetings it is a text of.</summary>
    public IReadOnlyList<MeetingRecord> Meetings { get; private set; } = [];

    /// <summary>Its watch; null where it is not watched.</summary>
    public WatchedPage? Watched { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        head.Title = "Versions of a page";
        if (string.IsNullOrWhiteSpace(Address))
        {
            return Page();
        }

        try
        {
            await ShowAsync(Address.Trim(), cancellationToken);
        }
        catch (ReadoutFormatException error)
        {
            Refuse(StatusCodes.Status422UnprocessableEntity, VisibleText.Line(error.Message));
        }

        return Page();
    }

    /// <summary>What a concept is called.</summary>
    public string ConceptName(string id) => Display.ConceptName.Of(id, lexicon);

    /// <summary>The address of the comparison as a file.</summary>
    public string Export(string form) =>
        $"/versions/export/{form}" + QueryString.Create("address", Address!).Add("a", Text(Pair!.Before.Number)).Add("b", Text(Pair.After.Number));

    private async Task ShowAsync(string address, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(address, cancellationToken) is not { } known)
        {
            Refuse(StatusCodes.Status404NotFound, $"{QueryValues.Shown(address)}: this archive holds nothing of it.");
            return;
        }

        Address = known;
        head.Title = "Versions of " + VisibleText.Line(known);
        History = await desk.HistoryAsync(known, cancellationToken);
        Meetings = await archive.MeetingsOfAsync(known, cancellationToken);
        Watched = await archive.Watches.GetAsync(known, cancellationToken);
        Timeline = await StepsAsync(History.Versions);
        if (VersionChoice.Numbers(A, B, _values) is not { } numbers)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (numbers.Count == 0 && History.Versions.Count < 2)
        {
            return;
        }

        Pair = VersionPair.Choose(History, numbers, known);
        Diff = new VersionPage(await desk.DiffAsync(Pair), VersionChoice.Label(Pair.Before), VersionChoice.Label(Pair.After), lexicon);
    }

    private async Task<IReadOnlyList<(StoredVersion Version, VersionStep? Step)>> StepsAsync(IReadOnlyList<StoredVersion> versions)
    {
        var timeline = new List<(StoredVersion, VersionStep?)>();
        for (var index = 0; index < versions.Count; index++)
        {
            var isCompared = index > 0 && index >= versions.Count - MostSteps;
            timeline.Add((versions[index], isCompared ? await desk.StepAsync(new VersionPair(versions[index - 1], versions[index])) : null));
        }

        return timeline;
    }

    private void Refuse(int status, string problem)
    {
        Response.StatusCode = status;
        _values.Tell(problem);
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
