using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadoutDiff.Archive;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Html;
using ReadoutDiff.Web.Display;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Pages;

/// <summary>A page on a meeting and two of its texts.</summary>
internal abstract class PairPage(SnapshotArchive archive, ComparisonDesk desk, ILexicon lexicon, PageHead head) : PageModel
{
    /// <summary>The meeting's number.</summary>
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    /// <summary>The capture on the left; the usual one where it is not given.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Left { get; set; }

    /// <summary>The capture on the right.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Right { get; set; }

    /// <summary>The meeting.</summary>
    public MeetingRecord Meeting { get; private set; } = null!;

    /// <summary>The two texts; null where the meeting has not two.</summary>
    public TextPair? Pair { get; private set; }

    /// <summary>Their comparison; null where there are not two texts, or one cannot be read.</summary>
    public DeskPair? Desk { get; private set; }

    /// <summary>Why they are not compared, in one line; null where they are.</summary>
    public string? Trouble { get; private set; }

    /// <summary>The comparison as the report's parts take it.</summary>
    public PageContent Parts { get; private set; } = null!;

    /// <summary>The addresses of the pages on this pair.</summary>
    public PairLinks Links { get; private set; } = null!;

    /// <summary>Which of the pair's pages it is.</summary>
    public abstract string Tab { get; }

    /// <summary>The lexicon.</summary>
    protected ILexicon Lexicon => lexicon;

    /// <summary>The frame around the page.</summary>
    protected PageHead Head => head;

    /// <summary>Finds the meeting, chooses the pair and compares it.</summary>
    /// <returns>The page, or that there is no such meeting.</returns>
    protected async Task<IActionResult> OpenAsync(CancellationToken cancellationToken)
    {
        if (await archive.MeetingAsync(Id, cancellationToken) is not { } meeting)
        {
            return NotFound();
        }

        Meeting = meeting;
        head.Title = $"{meeting.Title}, {meeting.Date:yyyy-MM-dd}";
        Pair = TextPair.Choose(meeting, Left, Right);
        if (Pair is null)
        {
            Trouble = meeting.Texts.Count == 0 ? "No text of this meeting is stored." : "Only one text of this meeting is stored; a second one is needed to compare.";
            return Page();
        }

        Links = new PairLinks(Id, Pair);
        try
        {
            Desk = await desk.CompareAsync(Pair, cancellationToken);
            Parts = new PageContent(Desk.Comparison, lexicon) { Links = Links.ForParts() };
        }
        catch (ReadoutFormatException error)
        {
            Trouble = Reports.Display.VisibleText.Line(error.Message);
        }

        return Page();
    }
}
