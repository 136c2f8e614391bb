namespace ReadoutDiff.Lexicon.Matching;

/// <summary>Chooses among overlapping matches of one owner.</summary>
internal static class LongestMatches
{
    /// <summary>The longest matches that do not overlap with a longer one of the same owner; of equals the first. O(n log n).</summary>
    /// <param name="matches">Matches in any order; they are sorted.</param>
    /// <param name="atomCount">How many atoms the text has.</param>
    public static List<FormMatch> Of(List<FormMatch> matches, int atomCount)
    {
        var chosen = new List<FormMatch>(matches.Count);
        var takenBy = new int[atomCount];
        Array.Fill(takenBy, -1);
        matches.Sort(static (a, b) => a.Owner != b.Owner ? a.Owner.CompareTo(b.Owner) : a.Length != b.Length ? b.Length.CompareTo(a.Length) : a.Start.CompareTo(b.Start));
        foreach (var match in matches)
        {
            // What was chosen before is at least as long, so that an overlap covers one of the two ends.
            if (takenBy[match.Start] == match.Owner || takenBy[match.End - 1] == match.Owner)
            {
                continue;
            }

            chosen.Add(match);
            takenBy.AsSpan(match.Start, match.Length).Fill(match.Owner);
        }

        return chosen;
    }
}
