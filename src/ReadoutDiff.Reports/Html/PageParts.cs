using System.Globalization;
using ReadoutDiff.Comparison;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Reports.Html;

/// <summary>Small parts that several sections share.</summary>
internal static class PageParts
{
    /// <summary>Opens a section under a heading.</summary>
    public static HtmlWriter Section(this HtmlWriter html, string id, string heading) =>
        html.Open("section", ("id", id), ("aria-labelledby", id + "-h")).Line()
            .Element("h2", heading, ("id", id + "-h")).Line();

    public static HtmlWriter EndSection(this HtmlWriter html) => html.Close("section").Line();

    /// <summary>A link to a statement beside its counterpart.</summary>
    public static HtmlWriter StatementLink(this HtmlWriter html, PageContent page, bool isLeft, int order)
    {
        var name = StatementName.Of(isLeft, order);
        return html.Element("a", name, ("class", "ref " + PageContent.SideClass(isLeft)), ("href", page.Links.Statement(isLeft, order)));
    }

    public static HtmlWriter StatementLinks(this HtmlWriter html, PageContent page, bool isLeft, IEnumerable<int> orders)
    {
        var first = true;
        foreach (var order in orders)
        {
            if (!first)
            {
                html.Text(" ");
            }

            html.StatementLink(page, isLeft, order);
            first = false;
        }

        return html;
    }

    /// <summary>An act in words, and its strength as five steps and as a figure.</summary>
    public static HtmlWriter Act(this HtmlWriter html, SpeechAct act)
    {
        var past = ActNames.Past(act);
        if (past.Length == 0)
        {
            return html;
        }

        var strength = Math.Clamp(act.Strength, 0, 5);
        return html.Text(" ").Open("span", ("class", "act"), ("data-strength", strength.ToString(CultureInfo.InvariantCulture)))
            .Text(past).Text(" ")
            .Element("span", new string('▮', strength) + new string('▯', 5 - strength), ("class", "steps"), ("aria-hidden", "true"))
            .Text(" ").Element("span", string.Create(CultureInfo.InvariantCulture, $"{strength}/5"), ("class", "num"))
            .Close("span");
    }

    public static HtmlWriter Verdict(this HtmlWriter html, Verdict verdict, DisplayNames names) =>
        html.Open("span", ("class", "verdict " + verdict.Code()))
            .Element("span", verdict.Sign(), ("class", "glyph"), ("aria-hidden", "true"))
            .Text(" ").Text(verdict.Words(names)).Close("span");

    /// <summary>Words quoted with some of their statement around them.</summary>
    public static HtmlWriter Quote(this HtmlWriter html, PageContent page, bool isLeft, ConceptEvidence evidence, int cells)
    {
        var text = page.TextOf(isLeft);
        var quotation = Quotation.Of(text, evidence.Span, page.Analyzed(isLeft).Statements[evidence.Statement].Span, cells);
        return html.Open("bdi", ("class", "quote"), ("lang", page.Lang(isLeft)))
            .Text(quotation.IsCutBefore ? "…" : "")
            .Text(quotation.Before.Of(text).AsSpan().TrimStart())
            .Element("b", quotation.Words.Of(text))
            .Text(quotation.After.Of(text).AsSpan().TrimEnd())
            .Text(quotation.IsCutAfter ? "…" : "")
            .Close("bdi");
    }

    /// <summary>A caveat in full beside a claim; nothing where there is none.</summary>
    public static HtmlWriter Caveat(this HtmlWriter html, string? caveat)
    {
        if (caveat is not null)
        {
            html.Open("p", ("class", "caveat")).Element("span", "?", ("class", "glyph"), ("aria-hidden", "true")).Text(" ").Element("bdi", caveat).Close("p").Line();
        }

        return html;
    }

    /// <summary>That something was not found in a text, and a link to the reason for doubt where there is one.</summary>
    public static HtmlWriter Absent(this HtmlWriter html, PageContent page, bool isLeft)
    {
        html.Element("span", "not found in this text", ("class", "absent"));
        if (page.Caveat(isLeft) is { } caveat)
        {
            html.Text(" ").Element("a", "uncertain", ("href", page.Links.Limits), ("title", caveat));
        }

        return html;
    }

    /// <summary>Share in whole per cent; "under 1 %" keeps a mention from looking like none.</summary>
    public static string Percent(double share) => share is > 0 and < 0.005
        ? "under 1 %"
        : string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} %");

    public static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
