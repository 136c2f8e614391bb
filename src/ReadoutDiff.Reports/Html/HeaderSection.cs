using System.Globalization;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Reports.Html;

/// <summary>Which two texts are compared, how their side and language were found, and what to beware of.</summary>
internal sealed class HeaderSection(HtmlWriter html, PageContent page)
{
    public void Write()
    {
        html.Open("header", ("class", "top")).Line();
        html.Element("p", "ReadoutDiff", ("class", "brand"));
        html.Element("h1", "What each side stressed").Line();
        WriteTexts();
        WriteWarnings();
        html.Close("header").Line();
    }

    /// <summary>The two texts.</summary>
    public void WriteTexts()
    {
        html.Open("div", ("class", "pair")).Line();
        WriteReadout(isLeft: true);
        WriteReadout(isLeft: false);
        html.Close("div").Line();
    }

    /// <summary>The publication time, else the meeting's date.</summary>
    public static string? Date(Readout readout) =>
        readout.PublishedAt?.ToString(readout.HasTimeOfDay ? "yyyy-MM-dd HH:mm 'UTC'zzz" : "yyyy-MM-dd", CultureInfo.InvariantCulture)
        ?? readout.MeetingDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void WriteReadout(bool isLeft)
    {
        var analyzed = page.Analyzed(isLeft);
        var readout = analyzed.Readout;
        html.Open("div", ("class", "readout " + PageContent.SideClass(isLeft)));
        html.Open("p", ("class", "label"))
            .Element("span", isLeft ? "◧" : "◨", ("class", "glyph"), ("aria-hidden", "true"))
            .Text(isLeft ? " Left: " : " Right: ")
            .Element("strong", DisplayNames.Side(readout.Side))
            .Text(readout.Language == Language.Unknown ? ", " : ", in ").Text(DisplayNames.Language(readout.Language)).Close("p");
        html.Open("p", ("class", "title"));
        if (readout.Title.Length > 0)
        {
            html.Open("bdi", ("lang", page.Lang(isLeft))).Text(readout.Title).Close("bdi");
        }
        else
        {
            html.Element("span", "without title", ("class", "muted"));
        }

        html.Close("p");
        html.Open("p", ("class", "muted"));
        if (readout.Outlet is { } outlet)
        {
            html.Element("bdi", VisibleText.Line(outlet)).Text(" · ");
        }

        if (Date(readout) is { } date)
        {
            html.Text(date).Text(" · ");
        }

        html.Text(PageParts.Count(analyzed.Statements.Count, "statement"));
        html.Close("p");
        html.Open("p", ("class", "muted small"))
            .Text("Side: ").Element("bdi", Evidence(readout.SideEvidence))
            .Text(" · language: ").Element("bdi", Evidence(readout.LanguageEvidence)).Close("p");
        html.Close("div").Line();
    }

    private static string Evidence(string evidence) => evidence.Length == 0 ? "no evidence" : VisibleText.Line(evidence);

    /// <summary>What to beware of, and what was not compared.</summary>
    public void WriteWarnings()
    {
        WriteNotes("warning", "⚠", "Read with care",
        [
            .. page.Comparison.Findings.Where(finding => finding.IsWarning).Select(finding => finding.Message),
            .. new[] { page.Comparison.LeftCaveat, page.Comparison.RightCaveat }.OfType<string>(),
        ]);
        WriteNotes("limit", "◌", "Limits of this comparison", [.. page.Comparison.Limits.Select(limit => limit.Message)]);
    }

    private void WriteNotes(string style, string sign, string heading, IReadOnlyList<string> notes)
    {
        if (notes.Count == 0)
        {
            return;
        }

        html.Open("aside", ("class", "notice " + style), ("aria-label", heading));
        html.Open("p").Element("span", sign, ("class", "glyph"), ("aria-hidden", "true")).Text(" ").Element("strong", heading).Close("p").Open("ul");
        foreach (var note in notes)
        {
            html.Open("li").Element("bdi", note).Close("li");
        }

        html.Close("ul").Close("aside").Line();
    }
}
