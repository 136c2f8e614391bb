namespace ReadoutDiff.Alignment;

/// <summary>The heaviest few of the pairs offered, heaviest first; of equal ones the earlier stays.</summary>
internal sealed class BestPairs(int capacity)
{
    private readonly List<CandidatePair> _pairs = [];

    public IReadOnlyList<CandidatePair> Pairs => _pairs;

    public void Clear() => _pairs.Clear();

    public void Offer(CandidatePair pair)
    {
        if (_pairs.Count == capacity)
        {
            if (capacity == 0 || _pairs[^1].Weight >= pair.Weight)
            {
                return;
            }

            _pairs.RemoveAt(capacity - 1);
        }

        var at = _pairs.Count;
        while (at > 0 && _pairs[at - 1].Weight < pair.Weight)
        {
            at--;
        }

        _pairs.Insert(at, pair);
    }
}
