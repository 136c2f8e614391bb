namespace ReadoutDiff.Reports.Html;

/// <summary>The statements for which no counterpart was found, each text's by themselves.</summary>
internal sealed class AloneSection(HtmlWriter html, PageContent page)
{
    public void Write()
    {
        html.Section("alone", "Statements found on one side only");
        html.Element("p", "No counterpart was found in the other text; that is not to say that nothing was said of it at the meeting.", ("class", "muted"));
        html.Open("div", ("class", "pair")).Line();
        WriteSide(isLeft: true);
        WriteSide(isLeft: false);
        html.Close("div").Line().EndSection();
    }

    private void WriteSide(bool isLeft)
    {
        var orders = page.Comparison.Alignment.Groups
            .Where(group => isLeft ? group.Right.Count == 0 : group.Left.Count == 0)
            .SelectMany(group => isLeft ? group.Left : group.Right)
            .Order().ToList();
        html.Open("div", ("class", "panel slim " + PageContent.SideClass(isLeft)));
        html.Open("h3").Element("span", isLeft ? "◧" : "◨", ("class", "glyph"), ("aria-hidden", "true"))
            .Text($" {page.Names.Heading(isLeft)}: ").Text(PageParts.Count(orders.Count, "statement")).Close("h3").Line();
        html.Caveat(page.Caveat(!isLeft));
        html.Open("ul", ("class", "quotes")).Line();
        foreach (var order in orders)
        {
            var statement = page.Analyzed(isLeft).Statements[order];
            html.Open("li").Open("p", ("class", "meta")).StatementLink(page, isLeft, order);
            StatementCard.WriteAttribution(html, page, statement);
            html.Close("p").Open("p", ("class", "words"), ("lang", page.Lang(isLeft)));
            new StatementWords(html, page, isLeft).Write(statement, wording: null);
            html.Close("p").Close("li").Line();
        }

        html.Close("ul").Close("div").Line();
    }
}
