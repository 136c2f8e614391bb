using Microsoft.AspNetCore.Mvc;
using ReadoutDiff.Archive;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Web.Display;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Pages;

/// <summary>A meeting: what differs between two of its texts, and which texts are stored.</summary>
internal sealed class MeetingModel(SnapshotArchive archive, ComparisonDesk desk, ILexicon lexicon, PageHead head) : PairPage(archive, desk, lexicon, head)
{
    private readonly SnapshotArchive _archive = archive;

    public override string Tab => "overview";

    /// <summary>The meeting's texts with their captures.</summary>
    public IReadOnlyList<(MeetingText Text, StoredSnapshot? Stored)> Stored { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var result = await OpenAsync(cancellationToken);
        if (Meeting is not null)
        {
            var stored = new List<(MeetingText, StoredSnapshot?)>();
            foreach (var text in Meeting.Texts)
            {
                stored.Add((text, await _archive.GetAsync(text.SnapshotId, cancellationToken)));
            }

            Stored = stored;
        }

        return result;
    }
}
