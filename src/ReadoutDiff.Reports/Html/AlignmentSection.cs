namespace ReadoutDiff.Reports.Html;

/// <summary>Every statement of both texts beside its counterpart, in the order of the left text.</summary>
internal sealed class AlignmentSection(HtmlWriter html, PageContent page)
{
    public void Write()
    {
        html.Section("statements", "Statements side by side");
        html.Element("p", "All statements of both texts, in the order of the left one. The percentage is how sure it is that the pairing is right, or that there is no counterpart. A statement is marked as crossing where the two texts tell the same in another order.", ("class", "muted"));
        WriteLegend();
        new AlignmentMap(html, page).Write();
        WriteColumns();
        var row = new GroupRow(html, page);
        html.Open("ol", ("class", "groups")).Line();
        for (var index = 0; index < page.Comparison.Alignment.Groups.Count; index++)
        {
            row.Write(index);
        }

        html.Close("ol").Line();
        html.EndSection();
    }

    /// <summary>The heads of the two columns.</summary>
    public void WriteColumns() => html.Open("div", ("class", "columns"), ("aria-hidden", "true"))
        .Element("span", page.Names.Heading(isLeft: true), ("class", "left")).Element("span", page.Names.Heading(isLeft: false), ("class", "right"))
        .Close("div").Line();

    /// <summary>What the marks mean.</summary>
    public void WriteLegend()
    {
        html.Open("p", ("class", "legend"));
        html.Element("mark", "word", ("class", "only left")).Text($" names a concept found only in the {page.Names.LeftText}, ")
            .Element("mark", "word", ("class", "only right")).Text($" only in the {page.Names.RightText}, ")
            .Element("mark", "word", ("class", "shared")).Text(" in both.");
        if (page.Comparison.Wording.Count > 0)
        {
            html.Text(" Inside pairs, ").Element("del", "words").Text($" stand only in the {page.Names.LeftText} and ")
                .Element("ins", "words").Text($" only in the {page.Names.RightText} at that place; where most words differ they are only underlined.");
        }

        html.Close("p").Line();
    }
}
