using System.Globalization;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Reports.Html;

namespace ReadoutDiff.Reports.Versions;

/// <summary>How much changed, which fields changed, and which concepts and figures came or went.</summary>
internal sealed class VersionFindings(HtmlWriter html, VersionPage page)
{
    private const int QuoteCells = 96;

    // A concept may be named all over a long text; its further places are one click away.
    private const int Open = 5;

    public void WriteSummary()
    {
        html.Section("summary", "How much changed");
        html.Open("ul", ("class", "figures"));
        foreach (var (count, words) in VersionWords.Counts(page.Diff))
        {
            Figure(count, (count == 1 ? "statement " : "statements ") + words);
        }

        Figure(page.Diff.Concepts.Count(change => change.IsAdded), "concepts and figures now found");
        Figure(page.Diff.Concepts.Count(change => !change.IsAdded), "no longer found");
        Figure(page.Diff.Fields.Count, page.Diff.Fields.Count == 1 ? "field" : "fields");
        html.Close("ul").Line().EndSection();
    }

    public void WriteFields()
    {
        html.Section("fields", "Fields that changed");
        if (page.Diff.Fields.Count == 0)
        {
            html.Element("p", "None: title, dates, place, language, side and attendees are as before.", ("class", "muted")).EndSection();
            return;
        }

        html.Open("table", ("class", "matrix sources")).Line().Open("thead").Open("tr").Element("th", "Field", ("scope", "col"))
            .Element("th", "Earlier version", ("scope", "col"), ("class", "left")).Element("th", "Later version", ("scope", "col"), ("class", "right"))
            .Element("th", "Touches", ("scope", "col")).Close("tr").Close("thead").Line().Open("tbody").Line();
        foreach (var field in page.Diff.Fields)
        {
            html.Open("tr").Element("th", VersionWords.Field(field), ("scope", "row"));
            WriteValue(field.Before, isBefore: true);
            WriteValue(field.After, isBefore: false);
            html.Element("td", field.Class.Code()).Close("tr").Line();
        }

        html.Close("tbody").Close("table").Line().EndSection();
    }

    public void WriteConcepts()
    {
        html.Section("concepts", "Concepts and figures that came or went");
        if (page.Diff.Concepts.Count == 0)
        {
            html.Element("p", "None: both versions name the same.", ("class", "muted")).EndSection();
            return;
        }

        html.Open("div", ("class", "pair")).Line();
        WriteFound(isAdded: true, "Now found in this text");
        WriteFound(isAdded: false, "No longer found in this text");
        html.Close("div").Line().EndSection();
    }

    private void Figure(int count, string words)
    {
        if (count > 0)
        {
            html.Open("li").Element("strong", count.ToString(CultureInfo.InvariantCulture)).Text(" ").Element("span", words).Close("li");
        }
    }

    private void WriteValue(string? value, bool isBefore)
    {
        html.Open("td");
        if (value is null)
        {
            html.Element("span", "not given", ("class", "absent"));
        }
        else if (isBefore)
        {
            html.Open("bdi", ("lang", page.Lang(true)));
            page.Removed(html, value, isShown: true);
            html.Close("bdi");
        }
        else
        {
            html.Open("bdi", ("lang", page.Lang(false)));
            page.Added(html, value, isShown: true);
            html.Close("bdi");
        }

        html.Close("td");
    }

    private void WriteFound(bool isAdded, string heading)
    {
        var found = page.Diff.Concepts.Where(change => change.IsAdded == isAdded).ToList();
        html.Open("div", ("class", "panel " + VersionPage.Class(!isAdded)));
        html.Open("h3").Element("span", isAdded ? "+" : "−", ("class", "glyph"), ("aria-hidden", "true")).Text(" ").Text(heading).Close("h3").Line();
        html.Caveat(page.Caveat(isBefore: isAdded));
        if (found.Count == 0)
        {
            html.Element("p", "None.", ("class", "muted"));
        }

        html.Open("ul", ("class", "entries")).Line();
        foreach (var change in found)
        {
            html.Open("li").Open("p", ("class", "head")).Open("strong").Element("bdi", page.Words.Names.Concept(change.ConceptId)).Close("strong")
                .Element("span", VersionWords.Found(change), ("class", "muted small")).Close("p");
            var evidence = ConceptEvidence.Of(change.Evidence, page.Analyzed(!isAdded));
            foreach (var item in evidence.Take(Open))
            {
                WriteEvidence(item, !isAdded);
            }

            if (evidence.Count > Open)
            {
                html.Open("details").Element("summary", PageParts.Count(evidence.Count - Open, "more place"));
                foreach (var item in evidence.Skip(Open))
                {
                    WriteEvidence(item, !isAdded);
                }

                html.Close("details");
            }

            html.Close("li").Line();
        }

        html.Close("ul").Close("div").Line();
    }

    private void WriteEvidence(ConceptEvidence evidence, bool isBefore)
    {
        var text = page.TextOf(isBefore);
        var statement = page.Analyzed(isBefore).Statements[evidence.Statement];
        var quotation = Quotation.Of(text, evidence.Span, statement.Span, QuoteCells);
        html.Open("p", ("class", "evidence"));
        VersionPage.Refs(html, isBefore, [evidence.Statement]);
        html.Text(" ").Open("span", ("class", "who")).Element("bdi", page.Words.Names.Speaker(statement.Attribution.Speaker)).Act(statement.Attribution.Act).Close("span").Text(": ")
            .Open("bdi", ("class", "quote"), ("lang", page.Lang(isBefore)))
            .Text(quotation.IsCutBefore ? "…" : "").Text(quotation.Before.Of(text).AsSpan().TrimStart())
            .Open("a", ("href", "#" + VersionPage.At(isBefore, evidence.Span.Start))).Element("b", quotation.Words.Of(text)).Close("a")
            .Text(quotation.After.Of(text).AsSpan().TrimEnd()).Text(quotation.IsCutAfter ? "…" : "")
            .Close("bdi").Close("p").Line();
    }
}
