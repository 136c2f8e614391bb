using System.Globalization;
using ReadoutDiff.Alignment;
using ReadoutDiff.Comparison;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Wording;

namespace ReadoutDiff.Reports.Html;

/// <summary>One group of the alignment as a row: how it is paired, how surely, and the statements of both sides.</summary>
internal sealed class GroupRow(HtmlWriter html, PageContent page)
{
    /// <summary>The id of a group's row.</summary>
    public static string Anchor(int index) => FormattableString.Invariant($"group-{index + 1}");

    /// <summary>Writes the row.</summary>
    /// <param name="index">The group's place in the alignment, from 0.</param>
    /// <param name="next">The next row that differs, as a fragment; null where there is none, or where rows are not walked.</param>
    public void Write(int index, string? next = null)
    {
        var group = page.Comparison.Alignment.Groups[index];
        var wording = page.Wording(index);
        var isReworded = wording is not null && IsReworded(wording);
        html.Open("li", ("class", "group " + group.Kind.Code() + (group.IsCrossing ? " crossing" : "") + (isReworded ? " reworded" : "")), ("id", Anchor(index))).Line();
        html.Open("p", ("class", "match"));
        WriteKind(group);
        if (isReworded)
        {
            html.Text(" ").Element("span", "most words differ", ("class", "note"));
        }

        if (next is not null)
        {
            html.Text(" ").Element("a", "next difference ↓", ("class", "next"), ("href", "#" + next));
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

    // A statement whose counterpart a person took away, or for which none was searched.
    private static string Certainty(AlignedGroup group) =>
        group.IsCorrected ? "by hand" : group.Score == 0 && (group.Left.Count == 0 || group.Right.Count == 0) ? "certainty not known" : Sure(group.Score);

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

        html.Text(" ").Element("span", Certainty(group), ("class", "num score"));
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
