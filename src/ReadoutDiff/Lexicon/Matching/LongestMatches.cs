namespace ReadoutDiff.Lexicon.Matching;

/// <summary>Chooses among overlapping matches of one owner.</summary>
internal static class LongestMatches
{
    /// <summary>The longest matches that do not overlap with a longer one of the same owner; of equals the first.</summary>
    public static List<FormMatch> Of(List<FormMatch> matches)
    {
        var chosen = new List<FormMatch>();
        foreach (var owner in matches.GroupBy(m => m.Owner))
        {
            var first = chosen.Count;
            foreach (var match in owner.Distinct().OrderByDescending(m => m.Length).ThenBy(m => m.Start))
            {
                var isFree = true;
                for (var i = first; i < chosen.Count && isFree; i++)
                {
                    isFree = !chosen[i].Overlaps(match);
                }

                if (isFree)
                {
                    chosen.Add(match);
                }
            }
        }

        return chosen;
    }
}
