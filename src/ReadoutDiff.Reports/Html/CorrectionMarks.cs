using ReadoutDiff.Corrections;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Reports.Html;

/// <summary>Says at a statement, and in a list, what was corrected by hand.</summary>
internal sealed class CorrectionMarks(HtmlWriter html, PageContent page)
{
    private readonly CorrectionNames _names = new(page.Names);

    /// <summary>The marks in the line above a statement's words.</summary>
    public void WriteAt(bool isLeft, int order)
    {
        foreach (var pair in page.Corrections(isLeft, order).Where(pair => pair.Applied.Correction is not StatementNote))
        {
            html.Text(" ").Open("span", ("class", "note by-hand"), ("title", VisibleText.Line(CorrectionWords.Origin(pair.Applied.Correction))))
                .Element("span", "✎", ("class", "glyph"), ("aria-hidden", "true")).Text(" ").Element("bdi", _names.Phrase(pair)).Close("span");
        }
    }

    /// <summary>The notes under a statement's words.</summary>
    public void WriteNotes(bool isLeft, int order)
    {
        foreach (var pair in page.Corrections(isLeft, order).Where(pair => pair.Applied.Correction is StatementNote))
        {
            html.Open("p", ("class", "hand-note")).Element("span", "✎", ("class", "glyph"), ("aria-hidden", "true")).Text(" ").Element("bdi", pair.Applied.Is[0])
                .Text(" ").Open("span", ("class", "muted")).Text("— ").Element("bdi", VisibleText.Line(CorrectionWords.Origin(pair.Applied.Correction))).Close("span").Close("p").Line();
        }
    }

    /// <summary>All corrections; nothing where there are none.</summary>
    public void WriteList()
    {
        var corrections = page.Comparison.Corrections;
        if (corrections.Count == 0)
        {
            return;
        }

        html.Element("h3", "Corrected by hand", ("id", "by-hand")).Line();
        html.Element("p", "The comparison rests on these corrections; the published words are as they were.", ("class", "muted"));
        html.Open("table", ("class", "matrix hand")).Line().Open("thead").Open("tr");
        foreach (var head in new[] { "Where", "What", "The engine said", "Corrected to", "By" })
        {
            html.Element("th", head, ("scope", "col"));
        }

        html.Close("tr").Close("thead").Line().Open("tbody").Line();
        foreach (var pair in corrections)
        {
            WriteRow(pair);
        }

        html.Close("tbody").Close("table").Line();
    }

    private void WriteRow(PairCorrection pair)
    {
        var applied = pair.Applied;
        html.Open("tr").Open("td");
        if (applied.Statements.Count == 0)
        {
            html.Text(page.Names.Heading(pair.IsLeft));
        }

        html.StatementLinks(page, pair.IsLeft, applied.Statements).Close("td");
        Cell(_names.About(applied.Correction));
        Cell(applied.Correction is StatementNote ? "" : _names.Was(pair));
        Cell(_names.Is(pair));
        Cell(CorrectionWords.Origin(applied.Correction));
        html.Close("tr").Line();
    }

    private void Cell(string words) => html.Open("td").Element("bdi", VisibleText.Line(words)).Close("td");
}
