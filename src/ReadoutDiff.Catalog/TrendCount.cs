namespace ReadoutDiff.Catalog;

/// <summary>Counts a trend; one pass over the rows, O(log n) for what a text names.</summary>
internal static class TrendCount
{
    public static ConceptTrend Of(CountTable table, string conceptId, TrendOptions options, MeetingSet meetings)
    {
        var number = table.Number(conceptId);
        var calendar = TrendCalendar.Of(meetings.Places().Select(place => table.Dates[place]), options.Period);
        var sums = new Sum?[table.Sides.Length];

        // The newest stand first in the table.
        for (var i = table.Rows.Length - 1; i >= 0; i--)
        {
            ref readonly var row = ref table.Rows[i];
            if (meetings.Contains(row.Place))
            {
                var date = table.Dates[row.Place];
                (sums[row.Side] ??= new Sum(calendar.Starts.Count, meetings.Count)).Add(i, row, calendar.Place(date), number < 0 ? default : table.Find(row, number));
            }
        }

        var sides = table.Sides.Select((side, index) => sums[index]?.ToTrend(side, calendar.Starts, table, number)).OfType<SideTrend>();
        return new ConceptTrend(conceptId, options.Period, calendar.Starts, [.. sides]);
    }

    private sealed class Sum(int periods, int meetings)
    {
        private readonly List<int> _rows = new(meetings);
        private readonly (int Meetings, int Named, int Mentions, double Share)[] _values = new (int, int, int, double)[periods];
        private int _waiting;
        private int _unreadable;

        public void Add(int index, in CountTable.CountRow row, int period, CountTable.Cell cell)
        {
            if (!row.IsRead)
            {
                (_waiting, _unreadable) = row.IsWaiting ? (_waiting + 1, _unreadable) : (_waiting, _unreadable + 1);
                return;
            }

            _rows.Add(index);
            ref var value = ref _values[period];
            value = (value.Meetings + 1, value.Named + (cell.Mentions > 0 ? 1 : 0), value.Mentions + cell.Mentions, value.Share + cell.Share);
        }

        public SideTrend ToTrend(Model.Side side, IReadOnlyList<DateOnly> starts, CountTable table, int number) => new(
            side,
            [.. _values.Select((value, index) => new TrendValue(starts[index], value.Meetings, value.Named, value.Mentions, value.Meetings == 0 ? null : value.Share / value.Meetings))],
            new TrendPoints(table, number, _rows),
            _waiting,
            _unreadable);
    }
}
