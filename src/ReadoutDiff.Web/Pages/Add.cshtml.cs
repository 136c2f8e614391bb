using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadoutDiff.Archive;
using ReadoutDiff.Collection.Discovery;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Web.Adding;
using ReadoutDiff.Web.Display;

namespace ReadoutDiff.Web.Pages;

/// <summary>Where two texts are brought to be compared, or one is added to a meeting.</summary>
internal sealed class AddModel(SnapshotArchive archive, Intake intake, PageHead head) : PageModel
{
    public static IReadOnlyList<(string Code, string Label)> Sides { get; } =
        [("", "find out"), ("cn", "China"), ("ru", "Russia"), ("us", "United States"), ("in", "India"), ("kz", "Kazakhstan"), ("by", "Belarus"), ("kp", "North Korea"), ("mn", "Mongolia"), ("ir", "Iran")];

    public static IReadOnlyList<(string Code, string Label)> Languages { get; } = [("", "find out"), ("zh", "Chinese"), ("ru", "Russian"), ("en", "English")];

    public static IReadOnlyList<(string Code, string Label)> Kinds { get; } =
        [("", "find out"), (MeetingKinds.Meeting, "meeting"), (MeetingKinds.Talks, "talks"), (MeetingKinds.PhoneCall, "phone call"), (MeetingKinds.VideoCall, "video call")];

    /// <summary>The stored meeting that a text is added to; null where two texts make a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public long? Meeting { get; set; }

    [BindProperty]
    public List<NewTextForm> Texts { get; set; } = [];

    [BindProperty]
    public string? Date { get; set; }

    // Not "Title": that is the form's name for it, and a page model has one of its own.
    [BindProperty(Name = "title")]
    public string? MeetingTitle { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    public MeetingRecord? Stored { get; private set; }

    public int Panels => Meeting is null ? 2 : 1;

    /// <summary>What stands against storing, one line each.</summary>
    public List<string> Problems { get; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => await OpenAsync(cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await OpenAsync(cancellationToken))
        {
            return NotFound();
        }

        var date = DateOnly.TryParseExact(Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        if (!string.IsNullOrEmpty(Date) && date is null)
        {
            Problems.Add($"'{VisibleText.Line(Date)}' is not a date such as 2021-06-28.");
        }

        var taken = new List<TakenText>();
        for (var index = 0; index < Panels; index++)
        {
            try
            {
                taken.Add(await TakeAsync(Texts[index], cancellationToken));
            }
            catch (ReadoutFormatException error)
            {
                Problems.Add($"{(Panels == 1 ? "The text" : index == 0 ? "First text" : "Second text")}: {VisibleText.Line(error.Message)}");
            }
        }

        if (Problems.Count == 0)
        {
            try
            {
                var kind = Kinds.Any(known => known.Code == Kind) && !string.IsNullOrEmpty(Kind) ? Kind : null;
                var id = await intake.StoreAsync(taken, new StatedMeeting(Meeting, date, MeetingTitle, kind), cancellationToken);
                return Redirect(string.Create(CultureInfo.InvariantCulture, $"/meetings/{id}"));
            }
            catch (ReadoutFormatException error)
            {
                Problems.Add(VisibleText.Line(error.Message));
            }
        }

        Response.StatusCode = 422;
        return Page();
    }

    private async Task<bool> OpenAsync(CancellationToken cancellationToken)
    {
        head.Title = Meeting is null ? "Compare two readouts" : "Add a text";
        Stored = Meeting is { } id ? await archive.MeetingAsync(id, cancellationToken) : null;
        while (Texts.Count < Panels)
        {
            Texts.Add(new NewTextForm());
        }

        return Meeting is null || Stored is not null;
    }

    private async Task<TakenText> TakeAsync(NewTextForm form, CancellationToken cancellationToken)
    {
        var given = new[] { !string.IsNullOrWhiteSpace(form.Words), !string.IsNullOrWhiteSpace(form.Address), form.File is { Length: > 0 } }.Count(isGiven => isGiven);
        if (given != 1)
        {
            throw new ReadoutFormatException(given == 0 ? "paste it, or give its address or a file" : "give one of the three: the pasted text, an address, or a file");
        }

        var stated = Intake.Stated(form.Side, form.Language);
        if (NewText.Pasted(form.Words) is { } pasted)
        {
            return intake.Read(pasted, stated, cancellationToken);
        }

        if (form.File is not { Length: > 0 } file)
        {
            return await intake.FetchAsync(form.Address!, stated, cancellationToken);
        }

        using var body = new MemoryStream();
        await file.CopyToAsync(body, cancellationToken);
        return intake.Read(NewText.Uploaded(body.ToArray(), file.FileName), stated, cancellationToken);
    }
}
