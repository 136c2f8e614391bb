using System.Globalization;
using ReadoutDiff.Alignment;
using ReadoutDiff.Comparison;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Wording;

namespace ReadoutDiff.Reports.Html;

/// <summary>Every statement of both texts beside its counterpart, in the order of the left text.</summary>
internal sealed class AlignmentSection(HtmlWriter html, PageContent page)
{
    public void Write()
    {
        html.Section("statements", "Statements side by side");
        html.Element("p", "All statements of both texts, in the order of the left one. The percentage is how sure it is that the pairing is right, or that there is no counterpart. A statement is marked as crossing where the two texts tell the same in another order.", ("class", "muted"));
        WriteLegend();
        new AlignmentMap(html, page).Write();
        html.Open("div", ("class", "columns"), ("aria-hidden", "true"))
            .Element("span", page.Names.Heading(isLeft: true), ("class", "left")).Element("span", page.Names.Heading(isLeft: false), ("class", "right"))
            .Close("div").Line();
        html.Open("ol", ("class", "groups")).Line();
        for (var index = 0; index < page.Comparison.Alignment.Groups.Count; index++)
        {
            WriteGroup(index, page.Comparison.Alignment.Groups[index]);
        }

        html.Close("ol").Line();
        html.EndSection();
    }

    private void WriteLegend()
    {
        html.Open("p", ("class", "legend"));
        html.Element("mark", "word", ("class", "only left")).Text($" names a concept found only in the {page.Names.LeftText}, ")
            .Element("mark", "word", ("class", "only right")).Text($" only in the {page.Names.RightText}, ")
            .Element("mark", "word", ("class", "shared")).Text(" in both.");
        if (page.Comparison.Wording.Count > 0)
        {
            html.Text(" Inside pairs, ").Element("del", "words").Text($" stand only in the {page.Names.LeftText} and ")
                .Element("ins", "words").Text($" only in the {page.Names.RightText} at that place; where most words differ they are only underlined.");
        }

        html.Close("p").Line();
    }

    private void WriteGroup(int index, AlignedGroup group)
    {
        var wording = page.Wording(index);
        var isReworded = wording is not null && IsReworded(wording);
        html.Open("li", ("class", "group " + group.Kind.Code() + (group.IsCrossing ? " crossing" : "") + (isReworded ? " reworded" : "")), ("id", FormattableString.Invariant($"group-{index + 1}"))).Line();
        html.Open("p", ("class", "match"));
        WriteKind(group);
        if (isReworded)
        {
            html.Text(" ").Element("span", "most words differ", ("class", "note"));
        }

        html.Close("p").Line();
        html.Open("div", ("class", "sides"));
        WriteSide(isLeft: true, group.Left, wording);
        WriteSide(isLeft: false, group.Right, wording);
        html.Close("div").Close("li").Line();
    }

    /// <summary>Whether more of the pair's words differ than are the same: then striking them out would only make them hard to read.</summary>
    private static bool IsReworded(WordingDifference wording)
    {
        var same = wording.Changes.Where(change => change.Kind == WordChangeKind.Equal).Sum(change => change.Left.Length + change.Right.Length);
        return same < wording.Changes.Where(change => change.Kind != WordChangeKind.Equal).Sum(change => change.Left.Length + change.Right.Length);
    }

    /// <summary>A probability in whole per cent; never "100 %", which no estimate deserves.</summary>
    private static string Sure(double score) => score switch
    {
        >= 0.995 => "over 99 % sure",
        < 0.005 => "under 1 % sure",
        _ => string.Create(CultureInfo.InvariantCulture, $"{score * 100:0} % sure"),
    };

    private void WriteKind(AlignedGroup group)
    {
        switch (group.Kind)
        {
            case AlignmentKind.LeftOnly:
                html.Element("span", "◧", ("class", "glyph"), ("aria-hidden", "true")).Text($" Only in the {page.Names.LeftText}");
                break;
            case AlignmentKind.RightOnly:
                html.Element("span", "◨", ("class", "glyph"), ("aria-hidden", "true")).Text($" Only in the {page.Names.RightText}");
                break;
            default:
                html.Element("span", "⇔", ("class", "glyph"), ("aria-hidden", "true"))
                    .Text(group.Kind == AlignmentKind.OneToOne
                        ? " Paired"
                        : string.Create(CultureInfo.InvariantCulture, $" Paired {group.Left.Count} : {group.Right.Count}"));
                break;
        }

        html.Text(" ").Element("span", Sure(group.Score), ("class", "num score"));
        if (group.IsCrossing)
        {
            html.Text(" ").Open("span", ("class", "cross")).Element("span", "⤨", ("class", "glyph"), ("aria-hidden", "true"))
                .Text(" crossing: in another order").Close("span");
        }
    }

    private void WriteSide(bool isLeft, IReadOnlyList<int> orders, WordingDifference? wording)
    {
        html.Open("div", ("class", "side " + PageContent.SideClass(isLeft))).Line();
        if (orders.Count == 0)
        {
            html.Element("p", $"No counterpart found in the {page.Names.Text(isLeft)}.", ("class", "absent"));
        }

        var card = new StatementCard(html, page);
        foreach (var order in orders)
        {
            card.Write(isLeft, order, wording);
        }

        html.Close("div").Line();
    }
}
