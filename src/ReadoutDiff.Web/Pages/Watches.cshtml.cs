using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Web.Display;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Pages;

/// <summary>The watched pages and how they stand, those in trouble first.</summary>
internal sealed class WatchesModel(SnapshotArchive archive, WatchBoard board, PageHead head) : PageModel
{
    private const int Length = 100;
    private const string Trouble = "trouble";
    private const string Paused = "paused";

    private readonly QueryValues _values = new();

    /// <summary>Which are shown: all, <c>trouble</c>, <c>paused</c>, or those in one trouble by its name.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true, Name = PageNumbers.Name)]
    public string? Number { get; set; }

    /// <summary>What was done before this page was shown.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public IReadOnlyList<string> Problems => _values.Problems;

    public WatchCounts Counts { get; private set; } = new(0, 0, []);

    public OutboxState Outbox { get; private set; } = new(0, 0, 0, null);

    public IReadOnlyList<WatchedPage> Watches { get; private set; } = [];

    public PageNumbers Numbers { get; private set; } = null!;

    /// <summary>What can be chosen to be shown, with counts.</summary>
    public IReadOnlyList<(string Code, string Name, int Count)> Choices =>
    [
        ("", "all, trouble first", Counts.All), (Trouble, "in trouble", Counts.Troubled),
        .. Counts.Troubles.Select(trouble => (trouble.Standing, Watch.Checks.Standing.Words(trouble.Standing), trouble.Count)),
        (Paused, "paused", Counts.Paused),
    ];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        head.Title = "Watches";
        (Counts, Outbox) = await board.StateAsync();
        var total = _values.Choice(Show, "one of what can be shown", [.. Choices.Select(choice => (choice.Code, choice.Count))]);
        var number = _values.Number(Number) ?? 1;
        var last = Math.Max(1, (total + Length - 1) / Length);
        if (number > last)
        {
            _values.Tell(FormattableString.Invariant($"There is no page {number}: the last is {last}."));
            number = last;
        }

        if (!_values.IsGood)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        Show = Choices.Any(choice => choice.Code == Show) ? Show : "";
        Numbers = new PageNumbers("Pages of watches", number, last, Request);
        var skip = (number - 1) * Length;
        Watches = Show switch
        {
            null or "" => await archive.Watches.TroubleFirstAsync(Counts.Troubled, skip, Length, cancellationToken),
            Trouble => await archive.Watches.TroubledAsync(null, skip, Length, cancellationToken),
            Paused => await archive.Watches.PausedAsync(skip, Length, cancellationToken),
            var standing => await archive.Watches.TroubledAsync(standing, skip, Length, cancellationToken),
        };
    }
}
