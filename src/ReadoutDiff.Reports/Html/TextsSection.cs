using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Reports.Html;

/// <summary>Both texts whole, exactly as published, each statement with its anchor.</summary>
internal sealed class TextsSection(HtmlWriter html, PageContent page)
{
    public void Write()
    {
        html.Section("texts", "The full texts");
        html.Open("div", ("class", "pair")).Line();
        WriteText(isLeft: true);
        WriteText(isLeft: false);
        html.Close("div").Line().EndSection();
    }

    private void WriteText(bool isLeft)
    {
        var analyzed = page.Analyzed(isLeft);
        var text = analyzed.Readout.Text;
        html.Open("div", ("class", "panel text " + PageContent.SideClass(isLeft)));
        html.Element("h3", page.Names.Heading(isLeft)).Line();
        html.Open("div", ("id", isLeft ? "text-left" : "text-right"), ("class", "full"), ("lang", page.Lang(isLeft)));
        var at = 0;
        Section? section = null;
        foreach (var paragraph in Blocks(analyzed))
        {
            html.Line();
            html.Text(text.AsSpan(at, paragraph.Span.Start - at));
            html.Open("p", ("class", paragraph.Section.Code()), ("data-section", section == paragraph.Section ? null : paragraph.Section.Code()));
            WriteStatements(analyzed, paragraph.Span, isLeft);
            html.Close("p");
            section = paragraph.Section;
            at = paragraph.Span.End;
        }

        html.Text(text.AsSpan(at)).Close("div").Close("div").Line();
    }

    /// <summary>The paragraphs; the whole text as one where none were found.</summary>
    private static IReadOnlyList<Paragraph> Blocks(AnalyzedReadout analyzed) => analyzed.Readout.Paragraphs.Count > 0
        ? analyzed.Readout.Paragraphs
        : [new Paragraph(0, Section.Summary, new TextSpan(0, analyzed.Readout.Text.Length))];

    private void WriteStatements(AnalyzedReadout analyzed, TextSpan block, bool isLeft)
    {
        var text = analyzed.Readout.Text;
        var at = block.Start;
        foreach (var statement in analyzed.Statements)
        {
            // A statement that runs on from the block before has its anchor there.
            var start = Math.Max(statement.Span.Start, at);
            var end = Math.Min(statement.Span.End, block.End);
            if (start >= end)
            {
                continue;
            }

            html.Text(text.AsSpan(at, start - at));
            var name = StatementName.Of(isLeft, statement.Order);
            var isStart = start == statement.Span.Start;
            html.Open("span", ("class", "s"), ("id", isStart ? "text-" + name : null));
            if (isStart)
            {
                html.Element("a", "", ("class", "tag"), ("href", page.Links.Statement(isLeft, statement.Order)), ("data-name", name), ("aria-label", $"Statement {name} beside its counterpart"));
            }

            html.Text(text.AsSpan(start, end - start)).Close("span");
            at = end;
        }

        html.Text(text.AsSpan(at, block.End - at));
    }
}
