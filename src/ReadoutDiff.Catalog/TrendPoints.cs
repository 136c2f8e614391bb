using System.Collections;

namespace ReadoutDiff.Catalog;

/// <summary>The points of one side's trend, each looked up when it is asked for: most of those who ask for a trend want the periods alone.</summary>
internal sealed class TrendPoints(CountTable table, int number, List<int> rows) : IReadOnlyList<TrendPoint>
{
    public int Count => rows.Count;

    public TrendPoint this[int index]
    {
        get
        {
            ref readonly var row = ref table.Rows[rows[index]];
            var cell = number < 0 ? default : table.Find(row, number);
            return new TrendPoint(row.MeetingId, table.Dates[row.Place], cell.Mentions, cell.Share);
        }
    }

    public IEnumerator<TrendPoint> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
