using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadoutDiff.Archive;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Web.Display;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Pages;

/// <summary>One stored text: where it comes from, and its statements with the words that name concepts.</summary>
internal sealed class TextModel(SnapshotArchive archive, TextShelf shelf, ILexicon lexicon, PageHead head) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public long SnapshotId { get; set; }

    /// <summary>The meeting it is shown as a text of.</summary>
    [BindProperty(SupportsGet = true, Name = "meeting")]
    public long? MeetingId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Concept { get; set; }

    public MeetingRecord? Meeting { get; private set; }

    public ShelfText? Text { get; private set; }

    public SingleText? Words { get; private set; }

    /// <summary>Why it cannot be read, in one line.</summary>
    public string? Trouble { get; private set; }

    public IReadOnlyList<(string Id, string Name, int Count)> Concepts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await archive.GetAsync(SnapshotId, cancellationToken) is not { } stored)
        {
            return NotFound();
        }

        head.Title = "A stored text";
        Meeting = MeetingId is { } id
            ? await archive.MeetingAsync(id, cancellationToken)
            : (await archive.MeetingsOfAsync(stored.FinalAddress, cancellationToken)) is [var first, ..] ? first : null;
        var own = Meeting?.Texts.FirstOrDefault(text => text.SnapshotId == SnapshotId);
        try
        {
            Text = await shelf.GetAsync(own?.Address ?? stored.FinalAddress, SnapshotId, own?.Side, own?.Language, cancellationToken);
            Words = new SingleText(Text.Text, new DisplayNames(lexicon), string.IsNullOrEmpty(Concept) ? null : Concept);
            Concepts =
            [
                .. Text.Text.Statements.SelectMany(statement => statement.Mentions).CountBy(mention => mention.ConceptId)
                    .Select(pair => (pair.Key, ConceptName.Of(pair.Key, lexicon), pair.Value)).OrderBy(concept => concept.Item2, StringComparer.OrdinalIgnoreCase),
            ];
            head.Title = Text.Readout.Title.Length > 0 ? VisibleText.Line(Text.Readout.Title) : head.Title;
        }
        catch (ReadoutFormatException error)
        {
            Trouble = VisibleText.Line(error.Message);
        }

        return Page();
    }
}
