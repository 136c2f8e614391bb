using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Web.Display;

namespace ReadoutDiff.Web.Pages;

/// <summary>What went wrong, in one line, without a stack trace.</summary>
[IgnoreAntiforgeryToken]
internal sealed class ProblemModel(PageHead head) : PageModel
{
    public string Heading { get; private set; } = "";

    public string Words { get; private set; } = "";

    public void OnGet() => Tell();

    public void OnPost() => Tell();

    private void Tell()
    {
        // Not bound as a parameter: where the request's form cannot be read, nothing is bound.
        int? status = int.TryParse(Request.Query["status"], NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : null;
        var error = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        (Response.StatusCode, Heading, Words) = error switch
        {
            ReadoutFormatException refused => (StatusCodes.Status422UnprocessableEntity, "This cannot be shown", VisibleText.Line(refused.Message)),
            AntiforgeryValidationException => (StatusCodes.Status400BadRequest, "This form is out of date", "Open the page again and repeat what you did."),
            BadHttpRequestException bad => (bad.StatusCode, "The request was refused", VisibleText.Line(bad.Message)),
            not null => (StatusCodes.Status500InternalServerError, "Something failed", "The cause stands in the program's log."),
            _ => status switch
            {
                StatusCodes.Status404NotFound => (404, "Not here", "There is no such page, meeting or text in this reading room."),
                StatusCodes.Status400BadRequest => (400, "The request was refused", "A value of it cannot be used, or the form is out of date: open the page again and repeat what you did."),
                StatusCodes.Status413PayloadTooLarge => (413, "Too much at once", "What was sent is larger than this reading room takes."),
                { } other and >= 400 and < 600 => (other, "The request was refused", $"Status {other}."),
                _ => (404, "Not here", "There is no such page, meeting or text in this reading room."),
            },
        };
        head.Title = Heading;
    }
}
