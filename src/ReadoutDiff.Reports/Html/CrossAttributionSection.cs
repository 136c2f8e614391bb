using ReadoutDiff.Comparison;

namespace ReadoutDiff.Reports.Html;

/// <summary>What each side has the other side's speaker say, beside that side's own account.</summary>
internal sealed class CrossAttributionSection(HtmlWriter html, PageContent page)
{
    public void Write()
    {
        html.Section("cross-attribution", "What each side has the other’s speaker say");
        if (page.Comparison.CrossAttributions.Count == 0)
        {
            html.Element("p", "Neither text attributes a statement to the other side’s speaker.", ("class", "muted"));
            html.EndSection();
            return;
        }

        foreach (var isLeft in new[] { true, false })
        {
            foreach (var claims in page.Comparison.CrossAttributions.Where(cross => cross.IsLeft == isLeft).GroupBy(cross => cross.Speaker))
            {
                html.Open("h3").Text($"The {page.Names.Text(isLeft)} quotes ").Element("bdi", page.Names.Speaker(claims.Key)).Close("h3").Line();
                WriteTable([.. claims], isLeft);
            }
        }

        html.EndSection();
    }

    private void WriteTable(IReadOnlyList<CrossAttribution> claims, bool isLeft)
    {
        html.Open("table", ("class", "matrix claims")).Line().Open("thead").Open("tr");
        html.Element("th", $"In the {page.Names.Text(isLeft)}", ("scope", "col"), ("class", PageContent.SideClass(isLeft)))
            .Element("th", "The other side’s own account", ("scope", "col"))
            .Element("th", $"In the {page.Names.Text(!isLeft)}", ("scope", "col"), ("class", PageContent.SideClass(!isLeft)));
        html.Close("tr").Close("thead").Line().Open("tbody").Line();
        foreach (var claim in claims)
        {
            html.Open("tr").Open("td");
            WriteStatement(isLeft, claim.Statement);
            html.Close("td").Open("td", ("class", "v")).Element("span", Sign(claim), ("class", "glyph"), ("aria-hidden", "true")).Text(" ").Text(Words(claim)).Caveat(claim.Caveat).Close("td").Open("td");
            if (claim.Counterparts.Count == 0)
            {
                html.Element("span", "not found in this text", ("class", "absent"));
            }

            foreach (var counterpart in claim.Counterparts)
            {
                WriteStatement(!isLeft, counterpart);
            }

            html.Close("td").Close("tr").Line();
        }

        html.Close("tbody").Close("table").Line();
    }

    private void WriteStatement(bool isLeft, int order)
    {
        var statement = page.Analyzed(isLeft).Statements[order];
        html.Open("p", ("class", "meta")).StatementLink(page, isLeft, order);
        StatementCard.WriteAttribution(html, page, statement);
        html.Close("p").Open("p", ("class", "words"), ("lang", page.Lang(isLeft)));
        new StatementWords(html, page, isLeft).Write(statement, wording: null);
        html.Close("p");
    }

    private static string Sign(CrossAttribution claim) => claim.Agreement switch
    {
        SpeakerAgreement.Agrees => "＝",
        SpeakerAgreement.Differs => "≠",
        SpeakerAgreement.Unattributed => "≈",
        _ => "∅",
    };

    private static string Words(CrossAttribution claim) => claim.Agreement switch
    {
        SpeakerAgreement.Agrees => "same speaker",
        SpeakerAgreement.Differs => "said there by another",
        SpeakerAgreement.Unattributed => "there without a speaker",
        _ => "no counterpart found",
    };
}
