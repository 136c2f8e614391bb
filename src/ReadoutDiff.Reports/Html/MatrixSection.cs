using System.Globalization;
using ReadoutDiff.Comparison;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Reports.Html;

/// <summary>The concept matrix: for each concept who says it in which text, how, where and how much; each cell leads to its evidence.</summary>
internal sealed class MatrixSection(HtmlWriter html, PageContent page)
{
    // A concept named all through a long text would otherwise fill a screen with links.
    private const int LinksShown = 12;

    private static readonly Language[] LabelOrder = [Language.Chinese, Language.Russian];

    public void Write()
    {
        html.Section("concepts", "Concept matrix");
        html.Element("p", "Most telling difference first. Links lead to the statements; “rank” is the order of first mention among the concepts of a text, “share” the part of its letters in statements that name the concept, “weight” what the verdict rests on.", ("class", "muted"));
        html.Open("table", ("class", "matrix")).Line().Open("thead").Open("tr");
        html.Element("th", "Concept", ("scope", "col")).Element("th", "Verdict", ("scope", "col"));
        html.Element("th", page.Names.Heading(isLeft: true), ("scope", "col"), ("class", "left")).Element("th", page.Names.Heading(isLeft: false), ("scope", "col"), ("class", "right"));
        html.Close("tr").Close("thead").Line().Open("tbody").Line();
        for (var row = 0; row < page.Comparison.Concepts.Count; row++)
        {
            WriteRow(row, page.Comparison.Concepts[row]);
        }

        html.Close("tbody").Close("table").Line();
        html.EndSection();
    }

    private void WriteRow(int row, ConceptComparison concept)
    {
        html.Open("tr", ("id", PageContent.AnchorOf(row)), ("class", concept.Verdict.Code()));
        html.Open("th", ("scope", "row")).Element("bdi", DisplayNames.Concept(concept), ("class", "name"));
        foreach (var language in LabelOrder)
        {
            if (concept.Labels.TryGetValue(language, out var label))
            {
                html.Element("bdi", label, ("class", "alt"), ("lang", language.Code())).Text(" · ");
            }
        }

        html.Element("span", concept.Kind.Code(), ("class", "kind")).Close("th");
        html.Open("td", ("class", "v")).Verdict(concept.Verdict, page.Names).Close("td");
        WritePresence(concept.Left, isLeft: true);
        WritePresence(concept.Right, isLeft: false);
        html.Close("tr").Line();
    }

    private void WritePresence(ConceptPresence presence, bool isLeft)
    {
        html.Open("td", ("class", "cell " + PageContent.SideClass(isLeft)));
        html.Element("span", page.Names.Text(isLeft), ("class", "cellname"));
        if (presence.Count == 0)
        {
            html.Absent(page, isLeft).Close("td");
            return;
        }

        var first = presence.Statements.Count > 0 ? page.Links.Statement(isLeft, presence.Statements[0]) : null;
        html.Open("p", ("class", "nums")).Open("a", ("href", first)).Text(PageParts.Count(presence.Count, "mention")).Close("a");
        if (presence.FirstRank is { } rank)
        {
            html.Text(" · ").Element("span", string.Create(CultureInfo.InvariantCulture, $"rank {rank}"), ("class", "num"));
        }

        html.Text(" · ").Element("span", "share " + PageParts.Percent(presence.Share), ("class", "num"));
        html.Text(" · ").Element("span", string.Create(CultureInfo.InvariantCulture, $"weight {presence.Emphasis:0.00}"), ("class", "num"));
        html.Close("p").Open("p", ("class", "sections"));
        WriteBar(presence.Emphasis);
        html.Text(" in ").Text(string.Join(", ", presence.Sections.Select(section => section.Code()))).Close("p");
        html.Open("ul", ("class", "voices"));
        foreach (var voice in Voice.Of(presence, page.Analyzed(isLeft)))
        {
            WriteVoice(voice, isLeft);
        }

        html.Close("ul").Close("td");
    }

    private void WriteVoice(Voice voice, bool isLeft)
    {
        html.Open("li").Element("bdi", page.Names.Speaker(voice.Speaker)).Act(voice.Act).Text(" ");
        html.StatementLinks(page, isLeft, voice.Statements.Take(LinksShown));
        if (voice.Statements.Count > LinksShown)
        {
            html.Text(" ").Open("details", ("class", "inline")).Element("summary", $"{voice.Statements.Count - LinksShown} more")
                .StatementLinks(page, isLeft, voice.Statements.Skip(LinksShown)).Close("details");
        }

        html.Close("li");
    }

    private void WriteBar(double weight)
    {
        var width = Math.Clamp(weight, 0, 1) * 60;
        html.Open("svg", ("class", "bar"), ("width", "60"), ("height", "6"), ("viewBox", "0 0 60 6"), ("aria-hidden", "true"))
            .Open("rect", ("class", "track"), ("width", "60"), ("height", "6"))
            .Open("rect", ("class", "fill"), ("width", width.ToString("0.#", CultureInfo.InvariantCulture)), ("height", "6"))
            .Close("svg");
    }
}
