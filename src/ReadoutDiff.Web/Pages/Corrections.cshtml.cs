using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Annotations;
using ReadoutDiff.Corrections;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Web.Correcting;
using ReadoutDiff.Web.Display;
using ReadoutDiff.Web.Safety;

namespace ReadoutDiff.Web.Pages;

/// <summary>All corrections and notes, newest first.</summary>
internal sealed class CorrectionsModel(SnapshotArchive archive, CorrectionDesk desk, AuthorName authors, PageHead head) : PageModel
{
    private const int LongestQuote = 120;

    public IReadOnlyList<Annotation> Found { get; private set; } = [];

    public string Author => authors.Of(HttpContext);

    public bool IsAuthorFixed => authors.IsFixed(HttpContext);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        head.Title = "Corrections and notes";
        var found = new List<Annotation>();
        await foreach (var annotation in archive.Annotations.ListAsync(cancellationToken))
        {
            found.Add(annotation);
        }

        found.Reverse();
        Found = found;
    }

    public async Task<IActionResult> OnPostAsync(long correction, string? author, CancellationToken cancellationToken) =>
        await desk.WithdrawAsync(correction, authors.Take(HttpContext, author), cancellationToken) ? Redirect("/corrections") : NotFound();

    /// <summary>What a correction says.</summary>
    public static string What(Correction correction) => VisibleText.Line(correction is StatementNote note ? "note: " + note.Words : CorrectionWords.Of(correction));

    /// <summary>The words it is about.</summary>
    public static string Quote(Correction correction)
    {
        var quote = CorrectionWords.AnchorOf(correction) is { } anchor ? VisibleText.Line(anchor.Quote) : "the whole text";
        return quote.Length <= LongestQuote ? quote : new System.Globalization.StringInfo(quote).SubstringByTextElements(0, Math.Min(LongestQuote, new System.Globalization.StringInfo(quote).LengthInTextElements)) + "…";
    }
}
