using ReadoutDiff.Comparison;

namespace ReadoutDiff.Reports.Html;

/// <summary>Initiative, length, publication, third parties, figures, order of themes.</summary>
internal sealed class FindingsSection(HtmlWriter html, PageContent page)
{
    public void Write()
    {
        html.Section("findings", "Findings");
        if (page.Comparison.Findings.Count == 0)
        {
            html.Element("p", "None noted.", ("class", "muted"));
        }

        html.Open("dl", ("class", "findings")).Line();
        foreach (var finding in page.Comparison.Findings)
        {
            html.Element("dt", Title(finding.Kind)).Open("dd").Element("bdi", finding.Message);
            if (finding.Left.Count + finding.Right.Count > 0)
            {
                html.Text(" ").StatementLinks(page, isLeft: true, finding.Left).Text(" ").StatementLinks(page, isLeft: false, finding.Right);
            }

            html.Caveat(finding.Caveat).Close("dd").Line();
        }

        html.Close("dl").Line().EndSection();
    }

    /// <summary>What a kind of finding is about.</summary>
    public static string Title(string kind) => kind switch
    {
        FindingKind.Initiative => "Who asked for the meeting",
        FindingKind.Length => "Length",
        FindingKind.Voice => "Whose voice",
        FindingKind.Publication => "Publication",
        FindingKind.ThirdParty => "Third parties",
        FindingKind.Figure => "Figures",
        FindingKind.ThemeOrder => "Order of themes",
        FindingKind.DifferentMeeting => "One meeting or two",
        FindingKind.SameText => "Same text",
        FindingKind.SameSide => "Same side",
        _ => kind.Replace('-', ' '),
    };
}
