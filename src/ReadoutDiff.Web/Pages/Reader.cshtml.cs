using Microsoft.AspNetCore.Mvc;
using ReadoutDiff.Archive;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Web.Display;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Pages;

/// <summary>The statements of two texts side by side.</summary>
internal sealed class ReaderModel(SnapshotArchive archive, ComparisonDesk desk, ILexicon lexicon, PageHead head) : PairPage(archive, desk, lexicon, head)
{
    private const int LongestWords = 200;

    public override string Tab => "read";

    [BindProperty(SupportsGet = true)]
    public string? Verdict { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Concept { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Speaker { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Which rows are shown.</summary>
    public ReaderFilter Filter { get; private set; } = null!;

    /// <summary>The rows.</summary>
    public ReaderRows Rows { get; private set; } = null!;

    /// <summary>All who speak in one of the texts, by how much they say.</summary>
    public IReadOnlyList<Speaker> Speakers { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var result = await OpenAsync(cancellationToken);
        if (Desk is null)
        {
            return result;
        }

        Q = Q is { Length: > LongestWords } ? Q[..LongestWords] : Q;
        Filter = new ReaderFilter(Verdict, Concept, Speaker, Q);
        Rows = new ReaderRows(Parts, Filter);
        Speakers = [.. Desk.Comparison.Left.Statements.Concat(Desk.Comparison.Right.Statements)
            .CountBy(statement => statement.Attribution.Speaker).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.ToString(), StringComparer.Ordinal).Select(pair => pair.Key)];
        return result;
    }
}
