namespace ReadoutDiff.Lexicon.Matching;

/// <summary>Answers where the matches of one owner lie. Built in O(n log n), asked in O(log n): texts are not to be trusted to be short.</summary>
internal sealed class MatchCover
{
    private readonly int[] _starts;
    private readonly int[] _furthestEnds;

    /// <summary>Remembers matches, which may overlap.</summary>
    public MatchCover(IEnumerable<FormMatch> matches)
    {
        var sorted = matches.OrderBy(m => m.Start).ToList();
        _starts = [.. sorted.Select(m => m.Start)];
        _furthestEnds = new int[sorted.Count];
        for (var i = 0; i < sorted.Count; i++)
        {
            _furthestEnds[i] = Math.Max(sorted[i].End, i > 0 ? _furthestEnds[i - 1] : 0);
        }
    }

    /// <summary>Whether one of the matches contains another match.</summary>
    public bool Contains(FormMatch other) => FurthestEnd(other.Start) >= other.End;

    /// <summary>Whether one of the matches shares an atom with another match.</summary>
    public bool Overlaps(FormMatch other) => FurthestEnd(other.End - 1) > other.Start;

    // The furthest end of the matches that start at or before an atom; 0 when there are none.
    private int FurthestEnd(int at)
    {
        var low = 0;
        var high = _starts.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _starts[middle] <= at ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? 0 : _furthestEnds[low - 1];
    }
}
