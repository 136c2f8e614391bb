using Microsoft.AspNetCore.Http;

namespace ReadoutDiff.Web.Display;

/// <summary>What a page says of itself to the frame around it: one for each request.</summary>
internal sealed class PageHead(IHttpContextAccessor accessor)
{
    /// <summary>The places that every page leads to.</summary>
    public static IReadOnlyList<(string Name, string Address)> Places { get; } =
    [
        ("Meetings", "/"), ("Trends", "/trends"), ("Keyness", "/keyness"), ("Watches", "/watches"), ("Corrections", "/corrections"), ("Add texts", "/add"),
    ];

    /// <summary>The program's version.</summary>
    public static string Version { get; } = typeof(PageHead).Assembly.GetName().Version!.ToString(3);

    /// <summary>The page's title.</summary>
    public string Title { get; set; } = "Reading room";

    /// <summary>How a link to a place is marked: <c>page</c> where it is the page shown, else null.</summary>
    public string? Current(string address) =>
        address == (accessor.HttpContext?.Request.Path.Value ?? "") ? "page" : null;
}
