using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Reports.Html;
using ReadoutDiff.Versions;
using ReadoutDiff.Wording;

namespace ReadoutDiff.Reports.Versions;

/// <summary>The changes by themselves, heaviest first: statements with the words around each changed place, speakers, paragraphs.</summary>
internal sealed class VersionChanges(HtmlWriter html, VersionPage page)
{
    private const int AroundCells = 72;
    private const int QuoteCells = 110;

    public void WriteChanged()
    {
        html.Section("changes", "Changed statements");
        var changes = VersionWords.MostTelling(page.Diff);
        if (changes.Count == 0)
        {
            html.Element("p", "None.", ("class", "muted")).EndSection();
            return;
        }

        html.Element("p", "Heaviest first. − and + stand before words that only the earlier or only the later version has at that place; each leads there in the full text.", ("class", "muted"));
        html.Open("ul", ("class", "quotes")).Line();
        foreach (var change in changes)
        {
            html.Open("li", ("class", change.Kind.Code())).Open("p", ("class", "meta"));
            VersionPage.Refs(html, change);
            html.Text(" ").Element("strong", VersionWords.Kind(change)).Text(" ").Element("span", (change.Class ?? ChangeClass.Layout).Code(), ("class", "note"));
            WriteWho(change);
            html.Close("p");
            WriteWords(change);
            html.Close("li").Line();
        }

        html.Close("ul").Line().EndSection();
    }

    public void WriteSpeakers()
    {
        html.Section("speakers", "Statements with another speaker or act");
        var changes = page.Diff.Statements.Where(change => change.Attribution is not null).ToList();
        if (changes.Count == 0)
        {
            html.Element("p", "None.", ("class", "muted")).EndSection();
            return;
        }

        html.Open("ul", ("class", "quotes")).Line();
        foreach (var change in changes)
        {
            var (before, after) = (change.Attribution!.Before, change.Attribution.After);
            html.Open("li").Open("p", ("class", "meta"));
            VersionPage.Refs(html, change);
            html.Text(" ").Text(change.Attribution.IsOtherSpeaker ? "another speaker: from " : "another act: from ");
            WriteAttribution(before, isBefore: true);
            html.Text(" to ");
            WriteAttribution(after, isBefore: false);
            html.Close("p").Close("li").Line();
        }

        html.Close("ul").Line().EndSection();
    }

    public void WriteParagraphs()
    {
        html.Section("paragraphs", "Paragraphs");
        var changes = page.Diff.Paragraphs.Where(VersionWords.IsChanged).ToList();
        if (changes.Count == 0)
        {
            html.Element("p", "None came, went, moved, or was split or merged.", ("class", "muted")).EndSection();
            return;
        }

        html.Open("ul", ("class", "quotes")).Line();
        foreach (var change in changes)
        {
            html.Open("li").Open("p", ("class", "meta"));
            WriteParagraphs(isBefore: true, change.Before);
            VersionPage.Arrow(html, change.Before.Count > 0 && change.After.Count > 0);
            WriteParagraphs(isBefore: false, change.After);
            html.Text(" ").Element("strong", VersionWords.Kind(change)).Close("p");
            var isBefore = change.After.Count == 0;
            var index = isBefore ? change.Before[0] : change.After[0];
            html.Open("p", ("class", "words quote"), ("lang", page.Lang(isBefore)));
            WriteQuote(isBefore, page.Analyzed(isBefore).Readout.Paragraphs[index].Span);
            html.Close("p").Close("li").Line();
        }

        html.Close("ul").Line().EndSection();
    }

    private void WriteParagraphs(bool isBefore, IReadOnlyList<int> indexes)
    {
        foreach (var index in indexes)
        {
            html.Text(" ").Element("a", FormattableString.Invariant($"¶{index + 1}"), ("class", "ref " + VersionPage.Class(isBefore)), ("href", "#" + VersionPage.Paragraph(isBefore, index)),
                ("title", isBefore ? "In the earlier version" : "In the later version"));
        }
    }

    private void WriteAttribution(Attribution attribution, bool isBefore)
    {
        html.Open("span", ("class", "who"));
        if (attribution.Evidence is { } span)
        {
            html.Open("a", ("href", "#" + VersionPage.At(isBefore, span.Start))).Element("bdi", page.Words.Names.Speaker(attribution.Speaker)).Close("a");
        }
        else
        {
            html.Element("bdi", page.Words.Names.Speaker(attribution.Speaker));
        }

        html.Act(attribution.Act).Close("span");
    }

    private void WriteWho(StatementChange change)
    {
        var isBefore = change.After.Count == 0;
        var attribution = page.Analyzed(isBefore).Statements[isBefore ? change.Before[0] : change.After[0]].Attribution;
        html.Text(" ");
        WriteSpeaker(attribution);
        if (change.Attribution is { } other)
        {
            html.Text(" ").Open("span", ("class", "note")).Text("before: ");
            WriteSpeaker(other.Before);
            html.Close("span");
        }
    }

    private void WriteSpeaker(Attribution attribution) =>
        html.Open("span", ("class", "who")).Element("bdi", page.Words.Names.Speaker(attribution.Speaker)).Act(attribution.Act).Close("span");

    private void WriteWords(StatementChange change)
    {
        if (change.Words is { } words)
        {
            foreach (var hunk in WordHunk.Of(words, page.TextOf(isBefore: false), AroundCells))
            {
                WriteHunk(hunk);
            }

            return;
        }

        var isBefore = change.After.Count == 0;
        foreach (var order in isBefore ? change.Before : change.After)
        {
            html.Open("p", ("class", "words"), ("lang", page.Lang(isBefore)));
            var span = page.Analyzed(isBefore).Statements[order].Span;
            switch (change.Kind)
            {
                case StatementChangeKind.Added:
                    WriteChanged(span, isBefore: false);
                    break;
                case StatementChangeKind.Removed:
                    WriteChanged(span, isBefore: true);
                    break;
                default:
                    WriteQuote(isBefore, span);
                    break;
            }

            html.Close("p");
        }
    }

    private void WriteHunk(WordHunk hunk)
    {
        var text = page.TextOf(isBefore: false);
        html.Open("p", ("class", "words"), ("lang", page.Lang(isBefore: false)))
            .Text(hunk.IsCutBefore ? "…" : "").Text(hunk.Before.Of(text));
        for (var index = 0; index < hunk.Runs.Count; index++)
        {
            var run = hunk.Runs[index];
            html.Text(index > 0 && WordHunk.HasGap(hunk.Runs[index - 1], run) ? " " : "");
            switch (run.Kind)
            {
                case WordChangeKind.LeftOnly:
                    WriteChanged(run.Left, isBefore: true);
                    break;
                case WordChangeKind.RightOnly:
                    WriteChanged(run.Right, isBefore: false);
                    break;
                default:
                    html.Text(run.Right.Of(text));
                    break;
            }
        }

        html.Text(hunk.After.Of(text)).Text(hunk.IsCutAfter ? "…" : "").Close("p");
    }

    private void WriteChanged(TextSpan span, bool isBefore)
    {
        html.Open("a", ("class", "at"), ("href", "#" + VersionPage.At(isBefore, span.Start)));
        var words = page.TextOf(isBefore).AsSpan(span.Start, span.Length);
        if (isBefore)
        {
            page.Removed(html, words, isShown: true);
        }
        else
        {
            page.Added(html, words, isShown: true);
        }

        html.Close("a");
    }

    private void WriteQuote(bool isBefore, TextSpan span)
    {
        var text = page.TextOf(isBefore);
        var quotation = Quotation.Of(text, new TextSpan(span.Start, span.Start), span, QuoteCells);
        html.Text(quotation.After.Of(text)).Text(quotation.IsCutAfter ? "…" : "");
    }
}
