namespace ReadoutDiff.Alignment;

/// <summary>Finds the longest of many known phrases at a place in a sequence of stems.</summary>
internal sealed class PhraseIndex
{
    private readonly Dictionary<string, List<Phrase>> _byFirst = [];

    /// <summary>Adds a phrase with what it stands for.</summary>
    public void Add(IReadOnlyList<string> stems, int value)
    {
        if (stems.Count == 0)
        {
            return;
        }

        if (!_byFirst.TryGetValue(stems[0], out var phrases))
        {
            _byFirst[stems[0]] = phrases = [];
        }

        var known = phrases.Find(phrase => phrase.Stems.SequenceEqual(stems));
        if (known is not null)
        {
            if (!known.Values.Contains(value))
            {
                known.Values.Add(value);
            }

            return;
        }

        var at = phrases.FindIndex(phrase => phrase.Stems.Count < stems.Count);
        phrases.Insert(at < 0 ? phrases.Count : at, new Phrase(stems, [value]));
    }

    /// <summary>The longest phrase that begins at a place: its length in stems and its values; 0 and none where there is none.</summary>
    public (int Length, IReadOnlyList<int> Values) Longest(IReadOnlyList<string> stems, int at)
    {
        if (_byFirst.TryGetValue(stems[at], out var phrases))
        {
            foreach (var phrase in phrases)
            {
                if (phrase.IsAt(stems, at))
                {
                    return (phrase.Stems.Count, phrase.Values);
                }
            }
        }

        return (0, []);
    }

    private sealed record Phrase(IReadOnlyList<string> Stems, List<int> Values)
    {
        public bool IsAt(IReadOnlyList<string> stems, int at)
        {
            if (at + Stems.Count > stems.Count)
            {
                return false;
            }

            for (var offset = 1; offset < Stems.Count; offset++)
            {
                if (Stems[offset] != stems[at + offset])
                {
                    return false;
                }
            }

            return true;
        }
    }
}
