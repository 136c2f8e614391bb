using ReadoutDiff.Catalog;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Web.Display;

namespace ReadoutDiff.Web.Trends;

/// <summary>One side of a trend, by the number of its line pattern and marker.</summary>
/// <param name="Number">The pattern, from 0.</param>
/// <param name="Trend">What it said.</param>
internal sealed record TrendLine(int Number, SideTrend Trend)
{
    /// <summary>Line patterns and markers that can be told apart.</summary>
    public const int Patterns = 6;

    /// <summary>The side's name.</summary>
    public string Name => DisplayNames.Side(Trend.Side);

    /// <summary>What the line and its markers look like, in words.</summary>
    public string Look => Number switch
    {
        0 => "solid line, circles",
        1 => "dashed line, squares",
        2 => "dotted line, triangles",
        3 => "dash-dot line, diamonds",
        4 => "long-dashed line, crosses",
        _ => "dash-dot-dot line, bars",
    };

    /// <summary>The sides that are drawn: China and Russia first, the others by the number of their meetings.</summary>
    public static IReadOnlyList<TrendLine> Of(ConceptTrend trend) =>
    [
        .. trend.Sides.OrderBy(side => side.Side.Code switch { "cn" => 0, "ru" => 1, _ => 2 }).ThenByDescending(side => side.Meetings).ThenBy(side => side.Side.Code, StringComparer.Ordinal)
            .Select((side, number) => new TrendLine(number, side)),
    ];

    /// <summary>The line in one sentence, for those who do not see it.</summary>
    public string Sentence(ConceptTrend trend)
    {
        var values = Trend.Values.Where(value => value.MeanShare is not null).ToList();
        if (values.Count == 0)
        {
            return $"{Name} ({Look}): no text was counted.";
        }

        var highest = values.MaxBy(value => value.MeanShare)!;
        return highest.MeanShare == 0
            ? $"{Name} ({Look}): not found in any text that was counted."
            : $"{Name} ({Look}): {Figures.Percent(values[0].MeanShare!.Value)} in {trend.Label(values[0].Start)}, {Figures.Percent(values[^1].MeanShare!.Value)} in {trend.Label(values[^1].Start)}, highest in {trend.Label(highest.Start)} with {Figures.Percent(highest.MeanShare!.Value)}.";
    }
}
