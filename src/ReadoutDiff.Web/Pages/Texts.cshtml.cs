using Microsoft.AspNetCore.Mvc;
using ReadoutDiff.Archive;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Web.Display;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Pages;

/// <summary>Both texts whole as published, with their sources and what was not read.</summary>
internal sealed class TextsModel(SnapshotArchive archive, ComparisonDesk desk, ILexicon lexicon, PageHead head) : PairPage(archive, desk, lexicon, head)
{
    public override string Tab => "texts";

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => OpenAsync(cancellationToken);
}
