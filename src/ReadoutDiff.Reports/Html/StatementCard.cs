using ReadoutDiff.Comparison;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Reports.Html;

/// <summary>One statement beside its counterpart: where it stands, who says it and how, its words, and the concepts it names.</summary>
internal sealed class StatementCard(HtmlWriter html, PageContent page)
{
    public void Write(bool isLeft, int order, WordingDifference? wording)
    {
        var statement = page.Analyzed(isLeft).Statements[order];
        var name = StatementName.Of(isLeft, order);
        html.Open("article", ("class", "st " + PageContent.SideClass(isLeft)), ("id", name), ("aria-label", $"Statement {name}"));
        html.Open("p", ("class", "meta"));
        html.Element("a", name, ("class", "ref " + PageContent.SideClass(isLeft)), ("href", page.Links.InText(isLeft, order)), ("title", "In the full text"));
        WriteAttribution(html, page, statement);
        html.Element("span", statement.Section.Code(), ("class", "where"));
        var marks = new CorrectionMarks(html, page);
        marks.WriteAt(isLeft, order);
        if (page.Links.Correction is { } correction)
        {
            html.Text(" ").Element("a", "Correct or note", ("class", "correct"), ("href", correction(isLeft, order)), ("aria-label", $"Correct or note statement {name}"));
        }

        html.Close("p").Line();
        html.Open("p", ("class", "words"), ("lang", page.Lang(isLeft)));
        new StatementWords(html, page, isLeft).Write(statement, wording);
        html.Close("p").Line();
        WriteConcepts(statement);
        marks.WriteNotes(isLeft, order);
        html.Close("article").Line();
    }

    public static void WriteAttribution(HtmlWriter html, PageContent page, Statement statement)
    {
        var attribution = statement.Attribution;
        html.Text(" ").Open("span", ("class", "who"));
        html.Element("bdi", page.Names.Speaker(attribution.Speaker), ("class", attribution.Speaker.Kind == SpeakerKind.Unknown ? "unresolved" : null));
        html.Act(attribution.Act);
        if (attribution.IsVerbatim)
        {
            html.Text(" ").Element("span", "verbatim", ("class", "note"));
        }

        if (attribution.IsCarriedOver)
        {
            html.Text(" ").Element("span", "speaker carried over", ("class", "note"), ("title", "The speaker follows from an earlier sentence."));
        }

        html.Close("span").Text(" ");
    }

    private void WriteConcepts(Statement statement)
    {
        var ids = statement.Mentions.Select(mention => mention.ConceptId).Distinct(StringComparer.Ordinal)
            .Where(id => page.Anchor(id) is not null).ToList();
        if (ids.Count == 0)
        {
            return;
        }

        html.Open("ul", ("class", "chips"), ("aria-label", "Concepts named"));
        foreach (var id in ids)
        {
            var verdict = page.Row(id)!.Verdict;
            html.Open("li").Open("a", ("class", "chip " + verdict.Code()), ("href", page.Links.Concepts + "#" + page.Anchor(id)), ("title", verdict.Words(page.Names)));
            html.Element("span", verdict.Sign(), ("class", "glyph"), ("aria-hidden", "true"));
            html.Text(" ").Element("bdi", page.Names.Concept(id)).Close("a").Close("li");
        }

        html.Close("ul").Line();
    }
}
