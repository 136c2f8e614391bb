using System.Globalization;

namespace ReadoutDiff.Catalog;

/// <summary>The periods that some days fall into.</summary>
internal sealed class TrendCalendar
{
    private const int MostPeriods = 600;

    private readonly TrendPeriod _period;
    private readonly int[] _numbers;
    private readonly bool _isWithoutGap;

    private TrendCalendar(IEnumerable<DateOnly> days, TrendPeriod period)
    {
        _period = period;
        var (first, last) = (int.MaxValue, int.MinValue);
        var all = new HashSet<int>();
        var before = int.MinValue;
        foreach (var day in days)
        {
            var number = Number(day, period);
            if (number == before)
            {
                continue;
            }

            before = number;
            (first, last) = (Math.Min(first, number), Math.Max(last, number));
            all.Add(number);
        }

        _isWithoutGap = all.Count > 0 && last - first < MostPeriods;
        _numbers = _isWithoutGap ? [.. Enumerable.Range(first, last - first + 1)] : [.. all.Order()];
        Starts = [.. _numbers.Select(Start)];
    }

    /// <summary>The first day of each period, in order.</summary>
    public IReadOnlyList<DateOnly> Starts { get; }

    /// <summary>The periods of some days: without a gap, unless a day that is far from the others would make them too many.</summary>
    public static TrendCalendar Of(IEnumerable<DateOnly> days, TrendPeriod period) => new(days, period);

    /// <summary>The place, among the periods, of one of the days.</summary>
    public int Place(DateOnly day)
    {
        var number = Number(day, _period);
        return _isWithoutGap ? number - _numbers[0] : Array.BinarySearch(_numbers, number);
    }

    /// <summary>The name of the period that begins on a day.</summary>
    public static string Label(DateOnly start, TrendPeriod period) => period switch
    {
        TrendPeriod.Year => start.ToString("yyyy", CultureInfo.InvariantCulture),
        TrendPeriod.Quarter => string.Create(CultureInfo.InvariantCulture, $"{start:yyyy}-Q{((start.Month - 1) / 3) + 1}"),
        _ => start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
    };

    private static int Number(DateOnly day, TrendPeriod period)
    {
        var (year, month, _) = day;
        return ((year * 12) + month - 1) / Months(period);
    }

    private static int Months(TrendPeriod period) => period switch
    {
        TrendPeriod.Year => 12,
        TrendPeriod.Quarter => 3,
        _ => 1,
    };

    private DateOnly Start(int number)
    {
        var month = number * Months(_period);
        return new DateOnly(month / 12, (month % 12) + 1, 1);
    }
}
