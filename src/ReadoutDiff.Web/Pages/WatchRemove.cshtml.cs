using Microsoft.AspNetCore.Mvc;
using ReadoutDiff.Archive;
using ReadoutDiff.Web.Display;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Pages;

/// <summary>Asks whether a watch is to end, and ends it.</summary>
internal sealed class WatchRemoveModel(SnapshotArchive archive, WatchBoard board, PageHead head) : WatchPage(archive)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        head.Title = "End a watch";
        return await FindAsync(cancellationToken) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken) is { } problem)
        {
            return problem;
        }

        await Archive.Watches.RemoveAsync(Watched.Address, cancellationToken);
        board.Changed();
        return Redirect("/watches?done=removed");
    }
}
