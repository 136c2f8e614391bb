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

    public void OnGet(int? status) => Tell(status);

    public void OnPost(int? status) => Tell(status);

    private void Tell(int? status)
    {
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
                { } other and >= 400 and < 600 => (other, "The request was refused", $"Status {other}."),
                _ => (404, "Not here", "There is no such page, meeting or text in this reading room."),
            },
        };
        head.Title = Heading;
    }
}
