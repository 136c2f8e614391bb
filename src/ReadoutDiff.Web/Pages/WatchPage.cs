using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Model;
using ReadoutDiff.Watch;

namespace ReadoutDiff.Web.Pages;

/// <summary>A page on one watched address.</summary>
internal abstract class WatchPage(SnapshotArchive archive) : PageModel
{
    /// <summary>The watched address, also where the form sends it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Address { get; set; }

    /// <summary>The watch.</summary>
    public WatchedPage Watched { get; private set; } = null!;

    /// <summary>The archive.</summary>
    protected SnapshotArchive Archive => archive;

    /// <summary>Finds the watch.</summary>
    /// <returns>Why there is none; null where it was found.</returns>
    protected async Task<IActionResult?> FindAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(Address))
        {
            return Redirect("/watches");
        }

        string address;
        try
        {
            address = WatchedAddress.Of(Address.Trim());
        }
        catch (Exception error) when (error is ReadoutFormatException or UriFormatException)
        {
            return BadRequest();
        }

        if (await archive.Watches.GetAsync(Address, cancellationToken) is not { } watched && (watched = await archive.Watches.GetAsync(address, cancellationToken)) is null)
        {
            return NotFound();
        }

        Watched = watched;
        return null;
    }

    /// <summary>The address of the page on the watch.</summary>
    protected string Shown(string done) => "/watches/show" + QueryString.Create("address", Watched.Address).Add("done", done);
}
