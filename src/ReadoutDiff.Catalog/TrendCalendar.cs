using System.Globalization;

namespace ReadoutDiff.Catalog;

/// <summary>Cuts time into periods.</summary>
internal static class TrendCalendar
{
    private const int MostPeriods = 600;

    /// <summary>The number of a day's period, one more for the next.</summary>
    public static int Number(DateOnly day, TrendPeriod period) => ((day.Year * 12) + day.Month - 1) / Months(period);

    /// <summary>The first day of a period.</summary>
    public static DateOnly Start(int number, TrendPeriod period)
    {
        var month = number * Months(period);
        return new DateOnly(month / 12, (month % 12) + 1, 1);
    }

    /// <summary>The name of the period that begins on a day.</summary>
    public static string Label(DateOnly start, TrendPeriod period) => period switch
    {
        TrendPeriod.Year => start.ToString("yyyy", CultureInfo.InvariantCulture),
        TrendPeriod.Quarter => string.Create(CultureInfo.InvariantCulture, $"{start:yyyy}-Q{((start.Month - 1) / 3) + 1}"),
        _ => start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
    };

    /// <summary>The periods of some days in order: without a gap, unless a day that is far from the others would make them too many.</summary>
    public static IReadOnlyList<int> Numbers(IEnumerable<DateOnly> days, TrendPeriod period)
    {
        var numbers = new SortedSet<int>(days.Select(day => Number(day, period)));
        return numbers.Count == 0 || numbers.Max - numbers.Min >= MostPeriods
            ? [.. numbers]
            : [.. Enumerable.Range(numbers.Min, numbers.Max - numbers.Min + 1)];
    }

    private static int Months(TrendPeriod period) => period switch
    {
        TrendPeriod.Year => 12,
        TrendPeriod.Quarter => 3,
        _ => 1,
    };
}
