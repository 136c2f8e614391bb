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

        var (own, others) = (Array.IndexOf(table.Sides, side), Array.IndexOf(table.Sides, reference));
        var (mine, theirs) = (new ConceptSum(table.Ids.Count, options.Unit), new ConceptSum(table.Ids.Count, options.Unit));
        var chosen = options.PairedOnly ? Paired(table, own, others, meetings) : meetings;
        var (waiting, unreadable) = (0, 0);
        foreach (ref readonly var row in table.Rows.AsSpan())
        {
            if ((row.Side != own && row.Side != others) || !meetings.Contains(row.Place))
            {
                continue;
            }

            if (!row.IsRead)
            {
                (waiting, unreadable) = row.IsWaiting ? (waiting + 1, unreadable) : (waiting, unreadable + 1);
            }
            else if (chosen.Contains(row.Place))
            {
                (row.Side == own ? mine : theirs).Add(table.Cells(row));
            }
        }

        var all = table.Background[options.Unit];
        var strength = options.PriorStrength ?? Math.Max(1, all.Total / (double)Math.Max(1, all.Texts));
        var rows = Enumerable.Range(0, table.Ids.Count).Where(number => IsListed(table, number, mine.Counts[number] + theirs.Counts[number], options)).Select(number =>
        {
            var prior = Math.Min(strength, strength * all.Counts[number] / all.Total);
            var score = LogOdds.Score(mine.Counts[number], mine.Total, theirs.Counts[number], theirs.Total, prior, strength);
            return new KeynessRow(table.Ids[number], mine.Counts[number], mine.TextsOf[number], theirs.Counts[number], theirs.TextsOf[number], prior, score);
        });
        return new KeynessTable(
            side,
            reference,
            [.. rows.OrderByDescending(row => row.Score.Z).ThenBy(row => row.ConceptId, StringComparer.Ordinal)],
            mine.ToTotal(),
            theirs.ToTotal(),
            strength,
            waiting,
            unreadable);
    }

    private static bool IsListed(CountTable table, int number, long count, KeynessOptions options) =>
        count >= Math.Max(1, options.MinCount)
        && (options.Kinds.Count == 0 || (table.Lexicon.Concepts.TryGetValue(table.Ids[number], out var concept) && options.Kinds.Contains(concept.Kind)));

    private static MeetingSet Paired(CountTable table, int own, int others, MeetingSet meetings)
    {
        var (mine, theirs) = (new MeetingSet(table.Dates.Length), new MeetingSet(table.Dates.Length));
        foreach (ref readonly var row in table.Rows.AsSpan())
        {
            if (row.IsRead && (row.Side == own || row.Side == others) && meetings.Contains(row.Place))
            {
                (row.Side == own ? mine : theirs).Add(row.Place);
            }
        }

        mine.And(theirs);
        return mine;
    }
}
