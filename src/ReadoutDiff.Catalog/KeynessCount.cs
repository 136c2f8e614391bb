using ReadoutDiff.Keyness;
using ReadoutDiff.Model;

namespace ReadoutDiff.Catalog;

/// <summary>Counts keyness; one pass over what the texts name.</summary>
internal static class KeynessCount
{
    public static KeynessTable Of(CountTable table, Side side, Side reference, KeynessOptions options, MeetingSet meetings)
    {
        if (side == reference)
        {
            throw new ArgumentException("keyness holds one side against another", nameof(reference));
        }

        if (options.PriorStrength is { } given && !(double.IsFinite(given) && given > 0))
        {
            throw new ArgumentException("the strength of the prior is a number above 0", nameof(options));
        }

        var all = new Sum(table.Ids.Count);
        var (mine, other) = (new Sum(table.Ids.Count), new Sum(table.Ids.Count));
        var chosen = options.PairedOnly ? Paired(table, side, reference, meetings) : meetings;
        var (waiting, unreadable) = (0, 0);
        foreach (ref readonly var row in table.Rows.AsSpan())
        {
            var cells = table.Cells(row);
            if (row.IsRead)
            {
                all.Add(cells, options.Unit);
            }

            if ((row.Side != side && row.Side != reference) || !meetings.Contains(row.Place))
            {
                continue;
            }

            if (!row.IsRead)
            {
                (waiting, unreadable) = row.IsWaiting ? (waiting + 1, unreadable) : (waiting, unreadable + 1);
            }
            else if (chosen.Contains(row.Place))
            {
                (row.Side == side ? mine : other).Add(cells, options.Unit);
            }
        }

        var strength = options.PriorStrength ?? Math.Max(1, all.Total / (double)Math.Max(1, all.Texts));
        var rows = Enumerable.Range(0, table.Ids.Count).Where(number => IsListed(table, number, mine.Counts[number] + other.Counts[number], options)).Select(number =>
        {
            var prior = Math.Min(strength, strength * all.Counts[number] / all.Total);
            var score = LogOdds.Score(mine.Counts[number], mine.Total, other.Counts[number], other.Total, prior, strength);
            return new KeynessRow(table.Ids[number], mine.Counts[number], mine.TextsOf[number], other.Counts[number], other.TextsOf[number], prior, score);
        });
        return new KeynessTable(
            side,
            reference,
            [.. rows.OrderByDescending(row => row.Score.Z).ThenBy(row => row.ConceptId, StringComparer.Ordinal)],
            new KeynessTotal(mine.Texts, mine.Total),
            new KeynessTotal(other.Texts, other.Total),
            strength,
            waiting,
            unreadable);
    }

    private static bool IsListed(CountTable table, int number, long count, KeynessOptions options) =>
        count >= Math.Max(1, options.MinCount)
        && (options.Kinds.Count == 0 || (table.Lexicon.Concepts.TryGetValue(table.Ids[number], out var concept) && options.Kinds.Contains(concept.Kind)));

    private static MeetingSet Paired(CountTable table, Side side, Side reference, MeetingSet meetings)
    {
        var (mine, other) = (new MeetingSet(table.Dates.Length), new MeetingSet(table.Dates.Length));
        foreach (ref readonly var row in table.Rows.AsSpan())
        {
            if (row.IsRead && (row.Side == side || row.Side == reference) && meetings.Contains(row.Place))
            {
                (row.Side == side ? mine : other).Add(row.Place);
            }
        }

        mine.And(other);
        return mine;
    }

    private sealed class Sum(int concepts)
    {
        public long[] Counts { get; } = new long[concepts];

        public int[] TextsOf { get; } = new int[concepts];

        public long Total { get; private set; }

        public int Texts { get; private set; }

        public void Add(ReadOnlySpan<CountTable.Cell> cells, KeynessUnit unit)
        {
            Texts++;
            foreach (ref readonly var cell in cells)
            {
                var count = unit == KeynessUnit.Mentions ? cell.Mentions : cell.Statements;
                Counts[cell.Number] += count;
                TextsOf[cell.Number]++;
                Total += count;
            }
        }
    }
}
