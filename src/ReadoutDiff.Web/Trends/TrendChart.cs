using System.Text;
using ReadoutDiff.Catalog;
using ReadoutDiff.Reports.Html;

namespace ReadoutDiff.Web.Trends;

/// <summary>
/// Each side's mean share of a concept in time as a drawing with title and description. A period without a counted text breaks the line: nothing is drawn
/// across what is not known. The table beneath says the same in numbers.
/// </summary>
internal sealed class TrendChart(ConceptTrend trend, IReadOnlyList<TrendLine> lines, string concept)
{
    private const double Width = 800;
    private const double Height = 320;
    private const double Left = 64;
    private const double Right = 20;
    private const double Top = 16;
    private const double Bottom = 44;
    private const int Labels = 10;

    private static readonly int[] Tops = [1, 2, 3, 4, 6, 8, 10];

    // More marks than these would hide the line; single values keep theirs.
    private const int MostMarks = 80;

    private readonly double _top = Ceiling(lines.SelectMany(line => line.Trend.Values).Max(value => value.MeanShare ?? 0));

    /// <summary>Writes the drawing and its legend.</summary>
    public void Write(HtmlWriter html)
    {
        html.Open("figure", ("class", "chart")).Line();
        html.Open("div", ("class", "scroll"), ("role", "group"), ("tabindex", "0"), ("aria-label", "Chart")).Line();
        html.Open("svg", ("viewBox", FormattableString.Invariant($"0 0 {Width} {Height}")), ("role", "img"), ("aria-labelledby", "chart-title"), ("aria-describedby", "chart-desc")).Line();
        html.Element("title", $"Mean share of the texts in statements that name {concept}, by side and {Unit}", ("id", "chart-title"));
        html.Element("desc", string.Join(" ", lines.Select(line => line.Sentence(trend))) + " The table beneath holds all values.", ("id", "chart-desc")).Line();
        WriteGrid(html);
        foreach (var line in lines)
        {
            WriteLine(html, line);
        }

        html.Close("svg").Close("div").Line();
        html.Open("figcaption").Open("ul", ("class", "legend series-keys"));
        foreach (var line in lines)
        {
            html.Open("li");
            html.Open("svg", ("class", "sample"), ("viewBox", "0 0 44 14"), ("width", "44"), ("height", "14"), ("aria-hidden", "true"));
            html.Open("path", ("class", TrendMarker.Style("series", line.Number)), ("d", "M0 7H44")).Close("path");
            TrendMarker.Write(html, line.Number, 22, 7);
            html.Close("svg").Text(" ").Element("bdi", line.Name).Element("span", $" ({line.Look})", ("class", "muted")).Close("li");
        }

        html.Close("ul").Close("figcaption").Close("figure").Line();
    }

    private string Unit => trend.Period switch
    {
        TrendPeriod.Month => "month",
        TrendPeriod.Year => "year",
        _ => "quarter",
    };

    private void WriteGrid(HtmlWriter html)
    {
        const int Steps = 4;
        for (var step = 0; step <= Steps; step++)
        {
            var value = _top * step / Steps;
            var y = TrendMarker.Text(Y(value));
            html.Open("line", ("class", step == 0 ? "axis" : "grid"), ("x1", TrendMarker.Text(Left)), ("y1", y), ("x2", TrendMarker.Text(Width - Right)), ("y2", y));
            html.Element("text", FormattableString.Invariant($"{value * 100:0.##} %"), ("x", TrendMarker.Text(Left - 8)), ("y", TrendMarker.Text(Y(value) + 4)), ("text-anchor", "end")).Line();
        }

        var every = Math.Max(1, (trend.Periods.Count + Labels - 1) / Labels);
        for (var index = 0; index < trend.Periods.Count; index += every)
        {
            html.Open("line", ("class", "axis"), ("x1", TrendMarker.Text(X(index))), ("y1", TrendMarker.Text(Height - Bottom)), ("x2", TrendMarker.Text(X(index))), ("y2", TrendMarker.Text(Height - Bottom + 5)));
            html.Element("text", trend.Label(trend.Periods[index]), ("x", TrendMarker.Text(X(index))), ("y", TrendMarker.Text(Height - Bottom + 20)), ("text-anchor", "middle")).Line();
        }
    }

    private void WriteLine(HtmlWriter html, TrendLine line)
    {
        var values = line.Trend.Values;
        var path = new StringBuilder();
        var marks = new List<int>();
        var known = values.Count(value => value.MeanShare is not null);
        for (var index = 0; index < values.Count; index++)
        {
            if (values[index].MeanShare is not { } share)
            {
                continue;
            }

            var isFirst = index == 0 || values[index - 1].MeanShare is null;
            path.Append(isFirst ? 'M' : 'L').Append(TrendMarker.Text(X(index))).Append(' ').Append(TrendMarker.Text(Y(share)));
            if (known <= MostMarks || (isFirst && (index + 1 == values.Count || values[index + 1].MeanShare is null)))
            {
                marks.Add(index);
            }
        }

        html.Open("path", ("class", TrendMarker.Style("series", line.Number)), ("d", path.ToString())).Close("path");
        foreach (var index in marks)
        {
            TrendMarker.Write(html, line.Number, X(index), Y(values[index].MeanShare!.Value));
        }

        html.Line();
    }

    private double X(int index) => trend.Periods.Count < 2 ? (Left + Width - Right) / 2 : Left + 12 + ((Width - Left - Right - 24) * index / (trend.Periods.Count - 1));

    private double Y(double share) => Height - Bottom - ((Height - Bottom - Top) * share / _top);

    // The next of 1, 2, 3, 4, 6, 8 times a power of ten: each parts in four with few digits.
    private static double Ceiling(double share)
    {
        if (share <= 0)
        {
            return 0.01;
        }

        var power = Math.Pow(10, Math.Floor(Math.Log10(share)));
        return Math.Min(1, Tops.Select(factor => factor * power).First(candidate => candidate >= share - 1e-12));
    }
}
