using Microsoft.AspNetCore.Mvc;
using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Web.Display;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Pages;

/// <summary>How a watched page stands, and what was told of it.</summary>
internal sealed class WatchShowModel(SnapshotArchive archive, WatchBoard board, TimeProvider clock, PageHead head) : WatchPage(archive)
{
    private const int LatestAlerts = 20;

    private static readonly IReadOnlyDictionary<string, string> DoneWords = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["added"] = "Watched, and due now.",
        ["pause"] = "Paused: it is not checked until it is resumed.",
        ["resume"] = "Resumed, and due now.",
    };

    /// <summary>What was done before this page was shown.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    /// <summary>What is to be done: <c>pause</c> or <c>resume</c>.</summary>
    [BindProperty]
    public string? Act { get; set; }

    public string? DoneSentence => DoneWords.GetValueOrDefault(Done ?? "");

    /// <summary>What was told of it, newest first.</summary>
    public IReadOnlyList<Alert> Alerts { get; private set; } = [];

    /// <summary>The meeting whose text it is; null where none is known.</summary>
    public MeetingRecord? Meeting { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken) is { } problem)
        {
            return problem;
        }

        head.Title = "Watch of " + VisibleText.Line(Watched.Address);
        Alerts = await Archive.Outbox.LatestAsync(Watched.Address, LatestAlerts, cancellationToken);
        Meeting = Watched.MeetingId is { } id ? await Archive.MeetingAsync(id, cancellationToken) : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken) is { } problem)
        {
            return problem;
        }

        if (Act is not ("pause" or "resume"))
        {
            return BadRequest();
        }

        await Archive.Watches.PauseAsync(Watched.Address, Act == "pause", clock.GetUtcNow(), cancellationToken);
        board.Changed();
        return Redirect(Shown(Act));
    }
}
