using Microsoft.AspNetCore.Mvc;
using ReadoutDiff.Archive;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Web.Display;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Pages;

/// <summary>The concept matrix of two texts.</summary>
internal sealed class ConceptsModel(SnapshotArchive archive, ComparisonDesk desk, ILexicon lexicon, PageHead head) : PairPage(archive, desk, lexicon, head)
{
    public override string Tab => "concepts";

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => OpenAsync(cancellationToken);
}
