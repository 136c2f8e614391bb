using System.Globalization;
using ReadoutDiff.Comparison;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Reports.Html;

/// <summary>Who mentioned what was not found in the other text: who says it, how strongly, in which words.</summary>
internal sealed class SummarySection(HtmlWriter html, PageContent page)
{
    private const int Shown = 8;
    private const int QuoteCells = 96;

    public void Write()
    {
        html.Section("summary", "Who mentioned what was not found in the other text");
        WriteFigures();
        html.Open("div", ("class", "pair")).Line();
        WriteOnly(isLeft: true);
        WriteOnly(isLeft: false);
        html.Close("div").Line();
        html.Open("div", ("class", "pair")).Line();
        WriteHeavier(isLeft: true);
        WriteHeavier(isLeft: false);
        html.Close("div").Line();
        html.EndSection();
    }

    private void WriteFigures()
    {
        var concepts = page.Comparison.Concepts;
        var groups = page.Comparison.Alignment.Groups;
        html.Open("ul", ("class", "figures"));
        Figure(concepts.Count(concept => concept.Verdict == Verdict.LeftOnly), $"concepts only in the {page.Names.LeftText}", "left");
        Figure(concepts.Count(concept => concept.Verdict == Verdict.RightOnly), $"concepts only in the {page.Names.RightText}", "right");
        Figure(concepts.Count(concept => concept.Verdict is not (Verdict.LeftOnly or Verdict.RightOnly)), "concepts in both", null);
        Figure(groups.Count(group => group.Right.Count == 0), $"of {page.Comparison.Left.Statements.Count} left statements alone", "left");
        Figure(groups.Count(group => group.Left.Count == 0), $"of {page.Comparison.Right.Statements.Count} right statements alone", "right");
        html.Close("ul").Line();
    }

    private void Figure(int count, string words, string? side) =>
        html.Open("li", ("class", side)).Element("strong", count.ToString(CultureInfo.InvariantCulture)).Text(" ").Element("span", words).Close("li");

    private void WriteOnly(bool isLeft)
    {
        var verdict = isLeft ? Verdict.LeftOnly : Verdict.RightOnly;
        var found = page.Comparison.Concepts.Where(concept => concept.Verdict == verdict).ToList();
        html.Open("div", ("class", "panel " + PageContent.SideClass(isLeft)));
        html.Open("h3").Element("span", verdict.Sign(), ("class", "glyph"), ("aria-hidden", "true"))
            .Text($" Only in the {page.Names.Text(isLeft)}").Close("h3").Line();
        html.Caveat(page.Caveat(!isLeft));
        if (found.Count == 0)
        {
            html.Element("p", $"No concept was found here that was not found in the {page.Names.Text(!isLeft)}.", ("class", "muted"));
        }

        WriteEntries(found.Take(Shown), isLeft);
        if (found.Count > Shown)
        {
            html.Open("details").Element("summary", $"{found.Count - Shown} more not found in the {page.Names.Text(!isLeft)}");
            WriteEntries(found.Skip(Shown), isLeft);
            html.Close("details");
        }

        html.Close("div").Line();
    }

    private void WriteEntries(IEnumerable<ConceptComparison> concepts, bool isLeft)
    {
        html.Open("ul", ("class", "entries")).Line();
        foreach (var concept in concepts)
        {
            WriteEntry(concept, isLeft);
        }

        html.Close("ul");
    }

    private void WriteEntry(ConceptComparison concept, bool isLeft)
    {
        var presence = isLeft ? concept.Left : concept.Right;
        var analyzed = page.Analyzed(isLeft);
        html.Open("li");
        html.Open("p", ("class", "head")).Open("a", ("class", "name"), ("href", page.Links.Concepts + "#" + page.Anchor(concept.Id)))
            .Element("bdi", DisplayNames.Concept(concept)).Close("a");
        html.Text(" ").Element("span", PageParts.Count(presence.Count, "mention"), ("class", "muted small"));
        html.Close("p");
        var voices = Voice.Of(presence, analyzed);
        var evidence = ConceptEvidence.Of(presence, analyzed);
        html.Open("p", ("class", "voices"));
        for (var index = 0; index < voices.Count; index++)
        {
            html.Text(index > 0 ? "; " : "").Element("bdi", page.Names.Speaker(voices[index].Speaker)).Act(voices[index].Act);
        }

        html.Close("p");
        if (voices.Count > 0 && evidence.Count > 0)
        {
            var best = evidence.FirstOrDefault(item => item.Statement == voices[0].Strongest, evidence[0]);
            html.Open("p", ("class", "evidence")).StatementLink(page, isLeft, best.Statement)
                .Text(" ").Element("span", analyzed.Statements[best.Statement].Section.Code(), ("class", "where"))
                .Text(" ").Quote(page, isLeft, best, QuoteCells).Close("p");
        }

        html.Close("li").Line();
    }

    private void WriteHeavier(bool isLeft)
    {
        var verdict = isLeft ? Verdict.BothLeftHeavier : Verdict.BothRightHeavier;
        var found = page.Comparison.Concepts.Where(concept => concept.Verdict == verdict).ToList();
        html.Open("div", ("class", "panel slim " + PageContent.SideClass(isLeft)));
        html.Open("h3").Element("span", verdict.Sign(), ("class", "glyph"), ("aria-hidden", "true"))
            .Text($" In both, more weight in the {page.Names.Text(isLeft)}").Close("h3").Line();
        if (found.Count == 0)
        {
            html.Element("p", "None.", ("class", "muted"));
        }
        else
        {
            html.Open("ul", ("class", "ratios"));
            foreach (var concept in found)
            {
                html.Open("li").Open("a", ("href", page.Links.Concepts + "#" + page.Anchor(concept.Id))).Element("bdi", DisplayNames.Concept(concept)).Close("a")
                    .Text(" ").Element("span", CountRatio.Of(concept, " : "), ("class", "num"))
                    .Close("li").Line();
            }

            html.Close("ul");
        }

        html.Close("div").Line();
    }
}
