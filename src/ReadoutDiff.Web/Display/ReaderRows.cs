using ReadoutDiff.Alignment;
using ReadoutDiff.Reports.Html;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Display;

/// <summary>The rows of the reader that a filter shows, each with the way to the next that differs.</summary>
internal sealed class ReaderRows
{
    private readonly PageContent _page;
    private readonly List<int> _shown = [];

    /// <summary>Chooses the rows; linear in the statements.</summary>
    public ReaderRows(PageContent page, ReaderFilter filter)
    {
        _page = page;
        var groups = page.Comparison.Alignment.Groups;
        for (var index = 0; index < groups.Count; index++)
        {
            if (filter.Shows(index, groups[index], page))
            {
                _shown.Add(index);
            }
        }
    }

    /// <summary>How many rows are shown.</summary>
    public int Count => _shown.Count;

    /// <summary>How many rows there are.</summary>
    public int Total => _page.Comparison.Alignment.Groups.Count;

    /// <summary>The first row shown that differs, as a fragment; null where none does.</summary>
    public string? FirstDifference => _shown.Where(Differs).Select(GroupRow.Anchor).FirstOrDefault();

    /// <summary>Writes the rows.</summary>
    public void Write(HtmlWriter html)
    {
        var row = new GroupRow(html, _page);
        var next = new string?[_shown.Count];
        for (var at = _shown.Count - 2; at >= 0; at--)
        {
            next[at] = Differs(_shown[at + 1]) ? GroupRow.Anchor(_shown[at + 1]) : next[at + 1];
        }

        html.Open("ol", ("class", "groups")).Line();
        for (var at = 0; at < _shown.Count; at++)
        {
            row.Write(_shown[at], Differs(_shown[at]) ? next[at] : null);
        }

        html.Close("ol").Line();
    }

    // What a reader looks for: a statement without counterpart, another order, another speaker.
    private bool Differs(int index)
    {
        var group = _page.Comparison.Alignment.Groups[index];
        return group.Kind is AlignmentKind.LeftOnly or AlignmentKind.RightOnly || group.IsCrossing || HasOtherSpeakers(group);
    }

    private bool HasOtherSpeakers(AlignedGroup group) =>
        !group.Left.Select(order => _page.Comparison.Left.Statements[order].Attribution.Speaker)
            .Any(speaker => group.Right.Any(order => _page.Comparison.Right.Statements[order].Attribution.Speaker == speaker));
}
