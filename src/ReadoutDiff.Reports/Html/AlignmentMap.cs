using System.Globalization;

namespace ReadoutDiff.Reports.Html;

/// <summary>A drawing of the alignment: the statements of both texts as two rows of ticks, pairs as lines between them.</summary>
internal sealed class AlignmentMap(HtmlWriter html, PageContent page)
{
    // Beyond this the lines can no longer be told apart.
    private const int MostStatements = 400;
    private const double Width = 1000;
    private const double Inset = 8;

    public void Write()
    {
        var left = page.Comparison.Left.Statements.Count;
        var right = page.Comparison.Right.Statements.Count;
        var groups = page.Comparison.Alignment.Groups;
        if (left == 0 || right == 0 || Math.Max(left, right) > MostStatements)
        {
            return;
        }

        var crossings = groups.Count(group => group.IsCrossing);
        html.Open("figure", ("class", "map"));
        html.Open("svg", ("viewBox", "0 0 1000 116"), ("role", "img"),
            ("aria-label", $"Alignment: {left} left and {right} right statements, {groups.Count(group => group.Left.Count > 0 && group.Right.Count > 0)} paired groups, {crossings} of them crossing")).Line();
        foreach (var group in groups)
        {
            foreach (var from in group.Left)
            {
                foreach (var to in group.Right)
                {
                    Line(group.IsCrossing ? "link crossing" : "link", At(from, left), 25, At(to, right), 91);
                }
            }
        }

        foreach (var group in groups)
        {
            foreach (var from in group.Left)
            {
                Line(group.Right.Count == 0 ? "tick left alone" : "tick left", At(from, left), 6, At(from, left), 22);
            }

            foreach (var to in group.Right)
            {
                Line(group.Left.Count == 0 ? "tick right alone" : "tick right", At(to, right), 94, At(to, right), 110);
            }
        }

        html.Close("svg").Line();
        html.Element("figcaption", $"Above the {page.Names.LeftText}, below the {page.Names.RightText}, from first statement to last. Thick ticks: no counterpart found. Dashed lines: {PageParts.Count(crossings, "group")} in another order.", ("class", "muted small"));
        html.Close("figure").Line();
    }

    private static double At(int order, int count) =>
        count == 1 ? Width / 2 : Inset + (order * (Width - (2 * Inset)) / (count - 1));

    private void Line(string style, double x1, double y1, double x2, double y2) =>
        html.Open("line", ("class", style), ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)));

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
