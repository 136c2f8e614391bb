using ReadoutDiff.Reports.Display;
using ReadoutDiff.Reports.Html;

namespace ReadoutDiff.Reports.Versions;

/// <summary>Which two versions are compared, what the change touches, and what to beware of.</summary>
internal sealed class VersionHeader(HtmlWriter html, VersionPage page)
{
    public void Write()
    {
        html.Open("header", ("class", "top")).Line();
        html.Element("p", "ReadoutDiff", ("class", "brand"));
        html.Element("h1", "What changed between two versions").Line();
        WriteBody();
        html.Close("header").Line();
    }

    /// <summary>All but the heading, for a page that has its own.</summary>
    public void WriteBody()
    {
        html.Open("div", ("class", "pair")).Line();
        WriteVersion(isBefore: true);
        WriteVersion(isBefore: false);
        html.Close("div").Line();
        html.Open("aside", ("class", "notice"), ("aria-label", "What the change touches")).Open("p")
            .Element("strong", VersionWords.ClassSentence(page.Diff.Class), ("class", "class " + page.Diff.Class.Code()));
        if (VersionWords.FilledIn(page.Diff) is { } filled)
        {
            html.Text(" ").Element("span", filled, ("class", "filled"));
        }

        html.Close("p").Close("aside").Line();
        WriteLimits();
    }

    private void WriteVersion(bool isBefore)
    {
        var analyzed = page.Analyzed(isBefore);
        var label = page.Label(isBefore);
        html.Open("div", ("class", "readout " + VersionPage.Class(isBefore)));
        html.Open("p", ("class", "label")).Text(VersionPage.Name(isBefore)).Text(": ")
            .Open("strong").Element("bdi", VisibleText.Line(label.Name)).Close("strong").Close("p");
        html.Open("p", ("class", "title"));
        if (analyzed.Readout.Title.Length > 0)
        {
            html.Element("bdi", analyzed.Readout.Title, ("lang", page.Lang(isBefore)));
        }
        else
        {
            html.Element("span", "without title", ("class", "muted"));
        }

        html.Close("p").Open("p", ("class", "muted"))
            .Text(label.Time is { } time ? "Captured " + time : "Capture time not known")
            .Text(" · ").Text(PageParts.Count(analyzed.Statements.Count, "statement")).Close("p");
        if ((analyzed.Readout.Address ?? analyzed.Readout.Source) is { Length: > 0 } address)
        {
            html.Open("p", ("class", "muted small")).Element("bdi", VisibleText.Line(address)).Close("p");
        }

        if (label.Hash is { } hash)
        {
            html.Open("p", ("class", "muted small")).Text("SHA-256 ").Element("code", VisibleText.Line(hash)).Close("p");
        }

        html.Close("div").Line();
    }

    private void WriteLimits()
    {
        if (page.Diff.Limits.Count == 0)
        {
            return;
        }

        html.Open("aside", ("class", "notice limit"), ("aria-label", "Limits of this comparison"));
        html.Open("p").Element("strong", "Limits of this comparison").Close("p").Open("ul");
        foreach (var limit in page.Diff.Limits)
        {
            html.Open("li").Element("bdi", limit.Message).Close("li");
        }

        html.Close("ul").Close("aside").Line();
    }
}
