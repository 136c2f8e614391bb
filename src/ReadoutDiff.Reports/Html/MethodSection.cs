using System.Globalization;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Reports.Html;

/// <summary>Where the texts come from, how side and language were found, and what was not compared.</summary>
internal sealed class MethodSection(HtmlWriter html, PageContent page)
{
    public void Write()
    {
        html.Section("sources", "Sources, method and limits");
        html.Open("table", ("class", "matrix sources")).Line().Open("thead").Open("tr").Element("th", "About", ("scope", "col"))
            .Element("th", "Left", ("scope", "col"), ("class", "left")).Element("th", "Right", ("scope", "col"), ("class", "right"))
            .Close("tr").Close("thead").Line().Open("tbody").Line();
        Row("Side", readout => $"{DisplayNames.Side(readout.Side)} ({Known(readout.SideEvidence)})");
        Row("Language", readout => $"{DisplayNames.Language(readout.Language)} ({Known(readout.LanguageEvidence)})");
        Row("Read from", readout => readout.Source);
        Row("Address", readout => readout.Address);
        Row("Outlet", readout => readout.Outlet);
        Row("Published", readout => readout.PublishedAt is null ? null : HeaderSection.Date(readout));
        Row("Meeting", readout => readout.MeetingDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Row("Place", readout => readout.Place);
        Row("Paragraphs", readout => readout.Paragraphs.Count.ToString(CultureInfo.InvariantCulture));
        Row("Letters", readout => readout.Text.EnumerateRunes().Count(System.Text.Rune.IsLetter).ToString(CultureInfo.InvariantCulture));
        Row("Sections", readout => string.Join(", ", readout.Paragraphs.Select(paragraph => paragraph.Section).Distinct().Select(section => section.Code())));
        html.Close("tbody").Close("table").Line();
        html.Element("p", "Both texts were cut into statements, each was given to a speaker and an act by the words that name them, and the concepts were found by a lexicon of written forms in Chinese, Russian and English. “Not found in this text” means that no form of the concept that the lexicon knows stands in it; it does not mean that the subject was left out on purpose, or was not spoken of.");
        new CorrectionMarks(html, page).WriteList();
        WriteLimits();
        html.EndSection();
    }

    private static string Known(string evidence) => evidence.Length == 0 ? "no evidence" : evidence;

    private void Row(string name, Func<Readout, string?> value)
    {
        html.Open("tr").Element("th", name, ("scope", "row"));
        foreach (var isLeft in new[] { true, false })
        {
            html.Open("td");
            if (value(page.Analyzed(isLeft).Readout) is { Length: > 0 } text)
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

    private void WriteLimits()
    {
        html.Element("h3", "What was not read or compared", ("id", "limits")).Line();
        if (page.Comparison.Limits.Count == 0)
        {
            html.Element("p", "Nothing noted.", ("class", "muted"));
            return;
        }

        html.Open("ul").Line();
        foreach (var limit in page.Comparison.Limits)
        {
            html.Open("li").Element("bdi", limit.Message).Text(" ").Element("code", limit.Code).Close("li").Line();
        }

        html.Close("ul").Line();
    }
}
