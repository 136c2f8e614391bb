using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadoutDiff.Archive;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Watch;
using ReadoutDiff.Watch.Schedules;
using ReadoutDiff.Web.Display;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Pages;

/// <summary>Where a page or the texts of a meeting are put under watch, or given another schedule.</summary>
internal sealed class WatchAddModel(SnapshotArchive archive, WatchBoard board, TimeProvider clock, PageHead head) : PageModel
{
    private const string Decay = DecayingSchedule.Name;
    private const string EveryTime = "every";
    private const string CronTimes = "cron";

    /// <summary>Zones that are offered; any other can be typed.</summary>
    public static IReadOnlyList<string> Zones { get; } = ["UTC", "Asia/Shanghai", "Europe/Moscow", "Asia/Vladivostok", "Europe/London", "America/New_York"];

    [BindProperty(SupportsGet = true)]
    public string? Address { get; set; }

    /// <summary>The meeting whose texts are watched, by its number.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Meeting { get; set; }

    /// <summary>Which kind of schedule: <c>decay</c>, <c>every</c> or <c>cron</c>.</summary>
    [BindProperty]
    public string? Schedule { get; set; }

    [BindProperty]
    public string? Every { get; set; }

    [BindProperty]
    public string? Cron { get; set; }

    [BindProperty]
    public string? Zone { get; set; }

    /// <summary>What is wrong with a field, by its name; one line each.</summary>
    public Dictionary<string, string> Errors { get; } = new(StringComparer.Ordinal);

    /// <summary>The field that says what is wrong with another; null where nothing is.</summary>
    public string? DescribedBy(string field) => Errors.ContainsKey(field) ? field + "-error" : null;

    /// <summary>Whether a field's value was refused.</summary>
    public string? Invalid(string field) => Errors.ContainsKey(field) ? "true" : null;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        head.Title = "Watch a page";
        Schedule = Decay;
        if (!string.IsNullOrWhiteSpace(Address) && await archive.Watches.GetAsync(Address, cancellationToken) is { } watched)
        {
            Fill(watched.Schedule);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        head.Title = "Watch a page";
        var schedule = Read();
        var hasAddress = !string.IsNullOrWhiteSpace(Address);
        if (hasAddress == !string.IsNullOrWhiteSpace(Meeting))
        {
            Errors["address"] = hasAddress ? "Give either an address or a meeting, not both." : "Give the page’s address, or the number of a meeting.";
        }

        if (Errors.Count == 0)
        {
            try
            {
                return Redirect(await AddAsync(schedule!, cancellationToken));
            }
            catch (Exception error) when (error is ReadoutFormatException or UriFormatException)
            {
                Errors[hasAddress ? "address" : "meeting"] = VisibleText.Line(error.Message);
            }
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<string> AddAsync(CheckSchedule schedule, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (!string.IsNullOrWhiteSpace(Address))
        {
            var page = await NewWatches.AddAsync(archive, Address.Trim(), schedule, now, cancellationToken);
            board.Changed();
            return "/watches/show" + QueryString.Create("address", page.Address).Add("done", "added");
        }

        if (!long.TryParse(Meeting!.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            throw new ReadoutFormatException($"‘{QueryValues.Shown(Meeting)}’ is not the number of a meeting.");
        }

        await NewWatches.AddMeetingAsync(archive, id, schedule, now, cancellationToken);
        board.Changed();
        return "/watches?done=added";
    }

    // Each error stands at the field that it is about.
    private CheckSchedule? Read()
    {
        switch (Schedule)
        {
            case null or "" or Decay:
                Schedule = Decay;
                return CheckSchedule.Default;
            case EveryTime:
                return Try("every", () => CheckSchedule.Of((Every ?? "").Trim(), null, null));
            case CronTimes:
                var zone = string.IsNullOrWhiteSpace(Zone) ? "UTC" : Zone.Trim();
                if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
                {
                    Errors["zone"] = $"‘{QueryValues.Shown(zone)}’ is not a known time zone such as Europe/Moscow.";
                    zone = "UTC";
                }

                return Try("cron", () => CheckSchedule.Of(null, (Cron ?? "").Trim(), zone));
            default:
                Errors["schedule"] = $"‘{QueryValues.Shown(Schedule)}’ is not a kind of schedule.";
                Schedule = Decay;
                return null;
        }
    }

    private CheckSchedule? Try(string field, Func<CheckSchedule> read)
    {
        try
        {
            return read();
        }
        catch (ReadoutFormatException error)
        {
            Errors[field] = VisibleText.Line(error.Message);
            return null;
        }
    }

    private void Fill(string schedule)
    {
        if (schedule.StartsWith(IntervalSchedule.Prefix, StringComparison.Ordinal))
        {
            (Schedule, Every) = (EveryTime, schedule[IntervalSchedule.Prefix.Length..]);
        }
        else if (schedule.StartsWith(CronSchedule.Prefix, StringComparison.Ordinal) && schedule.LastIndexOf(CronSchedule.ZoneWord, StringComparison.Ordinal) is > 0 and var zone)
        {
            (Schedule, Cron, Zone) = (CronTimes, schedule[CronSchedule.Prefix.Length..zone], schedule[(zone + CronSchedule.ZoneWord.Length)..]);
        }
    }
}
