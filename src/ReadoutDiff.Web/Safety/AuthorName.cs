using Microsoft.AspNetCore.Http;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Web.Safety;

/// <summary>Under whose name something is written: the user whom the proxy names, else the name that the writer gives.</summary>
internal sealed class AuthorName(AccessRule access)
{
    /// <summary>The longest name.</summary>
    public const int Longest = 100;

    private const string CookieName = "readoutdiff-author";

    /// <summary>Whether the name comes from the proxy and cannot be chosen.</summary>
    public bool IsFixed(HttpContext context) => access.ProxyUser(context) is not null;

    /// <summary>The name that is proposed: the proxy's, else the one used last in this browser; may be empty.</summary>
    public string Of(HttpContext context) =>
        access.ProxyUser(context) ?? (context.Request.Cookies[CookieName] is { } kept ? Clean(Uri.UnescapeDataString(kept)) : "");

    /// <summary>The name to write under, which is kept for the next time.</summary>
    /// <param name="context">The request.</param>
    /// <param name="given">The name that the writer gives.</param>
    /// <exception cref="Model.ReadoutFormatException">There is none.</exception>
    public string Take(HttpContext context, string? given)
    {
        if (access.ProxyUser(context) is { } user)
        {
            return user;
        }

        var name = Clean(given ?? "");
        if (name.Length == 0)
        {
            throw new Model.ReadoutFormatException("give your name: corrections and notes are kept with their author");
        }

        context.Response.Cookies.Append(
            CookieName,
            Uri.EscapeDataString(name),
            new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, IsEssential = true, MaxAge = TimeSpan.FromDays(365) });
        return name;
    }

    private static string Clean(string name)
    {
        var line = VisibleText.Line(name).Trim();
        return line.Length <= Longest ? line : line[..Longest].TrimEnd();
    }
}
