using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using ReadoutDiff.Archive;
using ReadoutDiff.Corrections;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Web.Correcting;
using ReadoutDiff.Web.Display;
using ReadoutDiff.Web.Reading;
using ReadoutDiff.Web.Safety;

namespace ReadoutDiff.Web.Pages;

/// <summary>One statement: what was found in it, what people have said of it, and the forms to correct it.</summary>
internal sealed class StatementModel(
    SnapshotArchive archive, ComparisonDesk desk, CorrectionDesk corrections, ILexicon lexicon, AuthorName authors, PageHead head) : PairPage(archive, desk, lexicon, head)
{
    /// <summary>More statements than this are not listed to choose from; their names can be typed all the same.</summary>
    public const int MostCandidates = 300;

    public override string Tab => "statement";

    /// <summary>The statement, such as <c>L5</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Name { get; set; }

    /// <summary>Where the statement stood when the form was opened.</summary>
    [BindProperty]
    public int? Start { get; set; }

    /// <summary>Where it ended.</summary>
    [BindProperty]
    public int? End { get; set; }

    public bool IsLeft { get; private set; }

    public Statement? Statement { get; private set; }

    public ShelfText? Own => IsLeft ? Desk?.Left : Desk?.Right;

    public ShelfText? Other => IsLeft ? Desk?.Right : Desk?.Left;

    public IReadOnlyList<int> Counterparts { get; private set; } = [];

    public string CounterpartNames => string.Join(' ', Counterparts.Select(order => StatementName.Of(!IsLeft, order)));

    /// <summary>Corrections and notes that hold of the statement.</summary>
    public IReadOnlyList<(long Id, string Words, string Origin)> Said { get; private set; } = [];

    public string Author { get; private set; } = "";

    public bool IsAuthorFixed => authors.IsFixed(HttpContext);

    /// <summary>Why a correction was not taken, in one line.</summary>
    public string? Refused { get; private set; }

    public IReadOnlyList<(string Code, string Name)> Speakers { get; private set; } = [];

    public IReadOnlyList<string> Named => [.. Statement!.Mentions.Select(mention => Parts.Names.Concept(mention.ConceptId)).Distinct()];

    public IEnumerable<(string Code, string Label)> Sides => AddModel.Sides.Where(side => side.Code.Length > 0)
        .Concat(AddModel.Sides.Any(side => side.Code == Own!.Readout.Side.Code) ? [] : new[] { (Own!.Readout.Side.Code ?? "", DisplayNames.Side(Own.Readout.Side)) });

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => FindAsync(cancellationToken);

    public Task<IActionResult> OnPostSpeakerAsync(string? speaker, string? person, string? author, CancellationToken cancellationToken) => CorrectAsync(
        author, (name, token) => corrections.SpeakerAsync(Own!, Statement!.Order, string.IsNullOrWhiteSpace(person) ? speaker : person, name, token), cancellationToken);

    public Task<IActionResult> OnPostConceptAsync(string? concept, string? words, bool named, string? author, CancellationToken cancellationToken) => CorrectAsync(
        author, (name, token) => corrections.ConceptAsync(Own!, Statement!.Order, concept, words, named, name, token), cancellationToken);

    public Task<IActionResult> OnPostAlignmentAsync(string? counterparts, string? author, CancellationToken cancellationToken) => CorrectAsync(
        author, (name, token) => corrections.AlignmentAsync(Own!, Statement!.Order, Other!, StatementPlace.Orders(counterparts, !IsLeft, Other!.Text), name, token), cancellationToken);

    public Task<IActionResult> OnPostNoteAsync(string? words, string? author, CancellationToken cancellationToken) => CorrectAsync(
        author, (name, token) => corrections.NoteAsync(Own!, Statement!.Order, words, name, token), cancellationToken);

    public Task<IActionResult> OnPostTextAsync(string? side, string? language, string? author, CancellationToken cancellationToken) => CorrectAsync(
        author,
        async (name, token) =>
        {
            if (Side.Parse(side) is var given && given != Own!.Readout.Side)
            {
                await corrections.SideAsync(Own.Address, given, name, token);
            }

            if (LanguageCodes.Parse(language) is var spoken && spoken != Own!.Readout.Language)
            {
                await corrections.LanguageAsync(Own.Address, spoken, name, token);
            }
        },
        cancellationToken);

    public Task<IActionResult> OnPostWithdrawAsync(long correction, string? author, CancellationToken cancellationToken)
    {
        (Start, End) = (null, null);
        return CorrectAsync(author, (name, token) => corrections.WithdrawAsync(correction, name, token), cancellationToken);
    }

    /// <summary>Where a form of the statement is sent.</summary>
    public string FormAddress(string handler) => Links.Statement(IsLeft, Statement!.Order) + "&handler=" + handler;

    private async Task<IActionResult> CorrectAsync(string? author, Func<string, CancellationToken, Task> correct, CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken) is var found && Statement is null)
        {
            return found;
        }

        try
        {
            if (Start is { } start && End is { } end && Statement.Span != new TextSpan(start, end))
            {
                throw new ReadoutFormatException("the text was read anew since the form was opened, and its statements stand otherwise now; look at it again");
            }

            await correct(authors.Take(HttpContext, author), cancellationToken);
            return Redirect(Links.Reader + "#" + Name);
        }
        catch (ReadoutFormatException error)
        {
            Refused = VisibleText.Line(error.Message);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
    }

    private async Task<IActionResult> FindAsync(CancellationToken cancellationToken)
    {
        var result = await OpenAsync(cancellationToken);
        if (Desk is null || StatementPlace.Parse(Name) is not { } place)
        {
            return Desk is null ? result : NotFound();
        }

        var (isLeft, order) = place;
        IsLeft = isLeft;
        if (order >= Own!.Text.Statements.Count)
        {
            return NotFound();
        }

        Statement = Own.Text.Statements[order];
        Head.Title = $"Statement {Name}: {Meeting.Title}";
        Author = authors.Of(HttpContext);
        var group = Desk.Comparison.Alignment.Groups.First(group => (isLeft ? group.Left : group.Right).Contains(order));
        Counterparts = isLeft ? group.Right : group.Left;
        Said =
        [
            .. Own.Text.Corrections.Where(applied => applied.Statements.Count == 0 || applied.Statements.Contains(order))
                .Concat(Desk.Comparison.Alignment.Corrections.Where(applied => applied.IsLeft == isLeft && applied.Applied.Statements.Contains(order)).Select(applied => applied.Applied))
                .Where(applied => applied.Correction.Id is not null)
                .Select(applied => (applied.Correction.Id!.Value, Told(applied), CorrectionWords.Origin(applied.Correction))),
        ];
        Speakers = Choices();
        return result;
    }

    private static string Told(AppliedCorrection applied) => VisibleText.Line(applied.Correction switch
    {
        StatementNote note => note.Words,
        _ => $"{CorrectionWords.Of(applied.Correction)}{(applied.Was.Count > 0 ? $" (the engine had said: {string.Join(", ", applied.Was)})" : "")}",
    });

    private List<(string Code, string Name)> Choices()
    {
        var sides = new[] { Desk!.Left.Readout.Side, Desk.Right.Readout.Side }.Where(side => side.IsKnown).Select(side => Speaker.Delegation(side.Code));
        return
        [
            .. Desk.Comparison.Left.Statements.Concat(Desk.Comparison.Right.Statements).Select(statement => statement.Attribution.Speaker)
                .Concat(sides).Concat([Speaker.Both, Speaker.Narrator, Speaker.Unknown])
                .Distinct().OrderBy(speaker => speaker.Kind == SpeakerKind.Person ? 0 : 1)
                .Select(speaker => (speaker.ToString(), Parts.Names.Speaker(speaker))),
        ];
    }
}
