using System.Numerics;

namespace ReadoutDiff.Catalog;

/// <summary>A set of meetings, a bit for each by its place in the catalog: what one filter lets through is what another is asked about, a word of 64 at a time.</summary>
internal sealed class MeetingSet(int count)
{
    private readonly ulong[] _words = new ulong[(count + 63) / 64];

    /// <summary>How many meetings are in it.</summary>
    public int Count
    {
        get
        {
            var sum = 0;
            foreach (var word in _words)
            {
                sum += BitOperations.PopCount(word);
            }

            return sum;
        }
    }

    /// <summary>A set of all.</summary>
    public static MeetingSet All(int count) => Range(count, 0, count);

    /// <summary>A set of those from one place to before another.</summary>
    public static MeetingSet Range(int count, int from, int to)
    {
        var set = new MeetingSet(count);
        for (var place = from; place < to; place++)
        {
            set.Add(place);
        }

        return set;
    }

    public void Add(int place) => _words[place >> 6] |= 1UL << (place & 63);

    public bool Contains(int place) => (_words[place >> 6] & (1UL << (place & 63))) != 0;

    /// <summary>Leaves those alone that are in the other too.</summary>
    public void And(MeetingSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] &= other._words[i];
        }
    }

    /// <summary>Adds those of the other.</summary>
    public void Or(MeetingSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] |= other._words[i];
        }
    }

    /// <summary>How many are in both.</summary>
    public int CountWith(MeetingSet other)
    {
        var sum = 0;
        for (var i = 0; i < _words.Length; i++)
        {
            sum += BitOperations.PopCount(_words[i] & other._words[i]);
        }

        return sum;
    }

    /// <summary>The places in it, ascending.</summary>
    public IEnumerable<int> Places()
    {
        for (var i = 0; i < _words.Length; i++)
        {
            for (var word = _words[i]; word != 0; word &= word - 1)
            {
                yield return (i << 6) + BitOperations.TrailingZeroCount(word);
            }
        }
    }
}
