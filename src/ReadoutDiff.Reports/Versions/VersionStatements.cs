using ReadoutDiff.Reports.Display;
using ReadoutDiff.Reports.Html;
using ReadoutDiff.Versions;
using ReadoutDiff.Wording;

namespace ReadoutDiff.Reports.Versions;

/// <summary>Every statement of the later version in order, changed or not, with the removed ones where they stood.</summary>
internal sealed class VersionStatements(HtmlWriter html, VersionPage page)
{
    // A run of more unchanged statements than this is folded; it opens with a click, and on paper.
    private const int Plain = 3;

    public void Write()
    {
        html.Section("statements", "All statements");
        html.Element("p", "In the order of the later version; what is not found in it stands where it stood. Longer runs of unchanged statements are folded.", ("class", "muted"));
        html.Open("ol", ("class", "groups")).Line();
        var changes = page.Diff.Statements;
        for (var first = 0; first < changes.Count;)
        {
            var next = first;
            while (next < changes.Count && !VersionWords.IsChanged(changes[next]))
            {
                next++;
            }

            if (next - first > Plain)
            {
                html.Open("li").Open("details").Open("summary").Text(PageParts.Count(next - first, "unchanged statement")).Text(", ")
                    .Text(StatementName.OfVersion(false, changes[first].After[0])).Text(" to ").Text(StatementName.OfVersion(false, changes[next - 1].After[0])).Close("summary");
                html.Open("ol", ("class", "groups")).Line();
                WriteAll(first, next);
                html.Close("ol").Close("details").Close("li").Line();
            }
            else
            {
                WriteAll(first, next);
            }

            first = next;
            while (first < changes.Count && VersionWords.IsChanged(changes[first]))
            {
                WriteEntry(changes[first++]);
            }
        }

        html.Close("ol").Line().EndSection();
    }

    private void WriteAll(int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            WriteEntry(page.Diff.Statements[index]);
        }
    }

    private void WriteEntry(StatementChange change)
    {
        var isChanged = VersionWords.IsChanged(change);
        var isBefore = change.After.Count == 0;
        var statement = page.Analyzed(isBefore).Statements[isBefore ? change.Before[0] : change.After[0]];
        html.Open("li", ("class", "group " + (isChanged ? change.Kind.Code() : "same"))).Open("p", ("class", "meta"));
        WriteNames(isBefore: true, change.Before);
        VersionPage.Arrow(html, change.Before.Count > 0 && change.After.Count > 0);
        WriteNames(isBefore: false, change.After);
        html.Text(" ").Element(isChanged ? "strong" : "span", VersionWords.Kind(change), ("class", isChanged ? null : "muted"));
        if (change.Class is { } changeClass)
        {
            html.Text(" ").Element("span", changeClass.Code(), ("class", "note"));
        }

        html.Text(" ").Open("span", ("class", "who")).Element("bdi", page.Words.Names.Speaker(statement.Attribution.Speaker)).Act(statement.Attribution.Act).Close("span")
            .Text(" ").Element("span", statement.Section.Code(), ("class", "where"))
            .Text(" ").Element("span", FormattableString.Invariant($"¶{statement.Paragraph + 1}"), ("class", "muted small"))
            .Close("p").Line();
        html.Open("p", ("class", "words"), ("lang", page.Lang(isBefore)));
        WriteWords(change);
        html.Close("p").Close("li").Line();
    }

    /// <summary>Links to the full texts, each of which is itself what links to the statement lead to.</summary>
    private void WriteNames(bool isBefore, IReadOnlyList<int> orders)
    {
        foreach (var order in orders)
        {
            var name = StatementName.OfVersion(isBefore, order);
            html.Text(" ").Element("a", name, ("class", "ref " + VersionPage.Class(isBefore)), ("id", name), ("href", "#text-" + name),
                ("title", isBefore ? "In the full text of the earlier version" : "In the full text of the later version"));
        }
    }

    private void WriteWords(StatementChange change)
    {
        if (change.Words is { } words)
        {
            for (var index = 0; index < words.Changes.Count; index++)
            {
                WriteRun(words.Changes[index], index > 0 ? words.Changes[index - 1] : null);
            }

            return;
        }

        var isBefore = change.After.Count == 0;
        var orders = isBefore ? change.Before : change.After;
        for (var index = 0; index < orders.Count; index++)
        {
            html.Text(index > 0 ? " " : "");
            var span = page.Analyzed(isBefore).Statements[orders[index]].Span;
            var text = page.TextOf(isBefore).AsSpan(span.Start, span.Length);
            switch (change.Kind)
            {
                case StatementChangeKind.Added:
                    page.Added(html, text);
                    break;
                case StatementChangeKind.Removed:
                    page.Removed(html, text);
                    break;
                default:
                    html.Text(text);
                    break;
            }
        }
    }

    private void WriteRun(WordChange run, WordChange? previous)
    {
        html.Text(previous is not null && WordHunk.HasGap(previous, run) ? " " : "");
        switch (run.Kind)
        {
            case WordChangeKind.LeftOnly:
                page.Removed(html, page.TextOf(true).AsSpan(run.Left.Start, run.Left.Length));
                break;
            case WordChangeKind.RightOnly:
                page.Added(html, page.TextOf(false).AsSpan(run.Right.Start, run.Right.Length));
                break;
            default:
                html.Text(page.TextOf(false).AsSpan(run.Right.Start, run.Right.Length));
                break;
        }
    }
}
