using Microsoft.AspNetCore.Http;

namespace ReadoutDiff.Web.Pages;

/// <summary>One text as the form of new texts sends it.</summary>
internal sealed class NewTextForm
{
    public string? Words { get; set; }

    public string? Address { get; set; }

    public IFormFile? File { get; set; }

    public string? Side { get; set; }

    public string? Language { get; set; }
}
