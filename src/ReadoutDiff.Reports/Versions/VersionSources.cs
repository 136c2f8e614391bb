using System.Globalization;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Reports.Html;

namespace ReadoutDiff.Reports.Versions;

/// <summary>Where the versions come from, how they were compared, and what was not.</summary>
internal sealed class VersionSources(HtmlWriter html, VersionPage page)
{
    public void Write()
    {
        html.Section("sources", "Sources, method and limits");
        html.Open("table", ("class", "matrix sources")).Line().Open("thead").Open("tr").Element("th", "About", ("scope", "col"))
            .Element("th", "Earlier version", ("scope", "col"), ("class", "left")).Element("th", "Later version", ("scope", "col"), ("class", "right"))
            .Close("tr").Close("thead").Line().Open("tbody").Line();
        Row("Version", isBefore => page.Label(isBefore).Name);
        Row("Captured", isBefore => page.Label(isBefore).Time);
        Row("SHA-256", isBefore => page.Label(isBefore).Hash);
        Row("Side", isBefore => DisplayNames.Side(Readout(isBefore).Side));
        Row("Language", isBefore => DisplayNames.Language(Readout(isBefore).Language));
        Row("Read from", isBefore => Readout(isBefore).Source);
        Row("Address", isBefore => Readout(isBefore).Address);
        Row("Outlet", isBefore => Readout(isBefore).Outlet);
        Row("Published", isBefore => Readout(isBefore).PublishedAt is null ? null : HeaderSection.Date(Readout(isBefore)));
        Row("Meeting", isBefore => Readout(isBefore).MeetingDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Row("Place", isBefore => Readout(isBefore).Place);
        Row("Paragraphs", isBefore => Readout(isBefore).Paragraphs.Count.ToString(CultureInfo.InvariantCulture));
        html.Close("tbody").Close("table").Line();
        html.Element("p", "Both versions were cut into statements, which were linked by their words and their order; the words of linked statements were then compared one by one. Every difference is shown, whatever class it has. “No longer found in this text” means that no form of the concept that the lexicon knows stands in it; the text may still say it in other words.");
        html.Element("h3", "What was not read or compared", ("id", "limits")).Line();
        if (page.Diff.Limits.Count == 0)
        {
            html.Element("p", "Nothing noted.", ("class", "muted"));
        }
        else
        {
            html.Open("ul").Line();
            foreach (var limit in page.Diff.Limits)
            {
                html.Open("li").Element("bdi", limit.Message).Text(" ").Element("code", limit.Code).Close("li").Line();
            }

            html.Close("ul").Line();
        }

        html.EndSection();
    }

    private Readout Readout(bool isBefore) => page.Analyzed(isBefore).Readout;

    private void Row(string name, Func<bool, string?> value)
    {
        html.Open("tr").Element("th", name, ("scope", "row"));
        foreach (var isBefore in new[] { true, false })
        {
            html.Open("td");
            if (value(isBefore) is { Length: > 0 } text)
            {
                html.Element("bdi", text);
            }
            else
            {
                html.Element("span", "not given", ("class", "muted"));
            }

            html.Close("td");
        }

        html.Close("tr").Line();
    }
}
