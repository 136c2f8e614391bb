using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadoutDiff.Web.Display;
using ReadoutDiff.Web.Safety;

namespace ReadoutDiff.Web.Pages;

/// <summary>Where a browser exchanges the key for a cookie.</summary>
internal sealed class EnterModel(AccessRule access, PageHead head) : PageModel
{
    /// <summary>The page that was asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    [BindProperty]
    public string? Key { get; set; }

    public bool IsWrong { get; private set; }

    public IActionResult OnGet()
    {
        head.Title = "Key";
        return access.HasKey ? Page() : Redirect("/");
    }

    public IActionResult OnPost()
    {
        head.Title = "Key";
        if (access.Exchange(Key) is not { } token)
        {
            IsWrong = true;
            Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Page();
        }

        Response.Cookies.Append(AccessRule.CookieName, token, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = Request.IsHttps, IsEssential = true });
        return LocalRedirect(Url.IsLocalUrl(To) ? To! : "/");
    }
}
