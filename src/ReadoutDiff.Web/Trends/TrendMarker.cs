using ReadoutDiff.Reports.Html;

namespace ReadoutDiff.Web.Trends;

/// <summary>The marks that a side's values are drawn with: each of another shape, so that none is told by colour alone.</summary>
internal static class TrendMarker
{
    private const double Radius = 4.5;

    /// <summary>Draws one mark.</summary>
    public static void Write(HtmlWriter html, int number, double x, double y)
    {
        var style = Style("dot", number);
        switch (number)
        {
            case 0:
                html.Open("circle", ("class", style), ("cx", Text(x)), ("cy", Text(y)), ("r", Text(Radius))).Close("circle");
                break;
            case 1:
                html.Open("rect", ("class", style), ("x", Text(x - Radius)), ("y", Text(y - Radius)), ("width", Text(2 * Radius)), ("height", Text(2 * Radius)));
                break;
            default:
                html.Open("path", ("class", style), ("d", Shape(number, x, y))).Close("path");
                break;
        }
    }

    /// <summary>The class of a line or mark.</summary>
    public static string Style(string what, int number) => FormattableString.Invariant($"{what} s{number}");

    /// <summary>A length or place in the drawing.</summary>
    public static string Text(double number) => FormattableString.Invariant($"{number:0.#}");

    private static string Shape(int number, double x, double y)
    {
        const double R = Radius + 1;
        return number switch
        {
            2 => FormattableString.Invariant($"M{x:0.#} {y - R:0.#}L{x + R:0.#} {y + R:0.#}H{x - R:0.#}Z"),
            3 => FormattableString.Invariant($"M{x:0.#} {y - R:0.#}L{x + R:0.#} {y:0.#}L{x:0.#} {y + R:0.#}L{x - R:0.#} {y:0.#}Z"),
            4 => FormattableString.Invariant($"M{x - R:0.#} {y - R:0.#}L{x + R:0.#} {y + R:0.#}M{x - R:0.#} {y + R:0.#}L{x + R:0.#} {y - R:0.#}"),
            _ => FormattableString.Invariant($"M{x:0.#} {y - R:0.#}V{y + R:0.#}"),
        };
    }
}
