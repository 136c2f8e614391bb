namespace ReadoutDiff.Alignment;

/// <summary>What the statements of one text share with any given statement, by kind of evidence.</summary>
internal sealed class EvidenceIndex
{
    private readonly EvidenceVocabulary _vocabulary;
    private readonly float[] _weights;
    private readonly int[] _starts;
    private readonly (int Statement, float Share)[] _postings;
    private readonly int _statements;

    /// <summary>Indexes the statements of one text. Time and memory O(evidence).</summary>
    public EvidenceIndex(IReadOnlyList<StatementProfile> profiles, EvidenceVocabulary vocabulary, float[] weights)
    {
        _vocabulary = vocabulary;
        _weights = weights;
        _statements = profiles.Count;
        _starts = new int[vocabulary.Count + 1];
        foreach (var evidence in profiles.SelectMany(profile => profile.Evidence))
        {
            _starts[evidence.Unit + 1]++;
        }

        for (var unit = 0; unit < vocabulary.Count; unit++)
        {
            _starts[unit + 1] += _starts[unit];
        }

        _postings = new (int, float)[_starts[^1]];
        var next = _starts.ToArray();
        for (var statement = 0; statement < profiles.Count; statement++)
        {
            foreach (var evidence in profiles[statement].Evidence)
            {
                _postings[next[evidence.Unit]++] = (statement, evidence.Share);
            }
        }
    }

    /// <summary>Fills <paramref name="shared"/> with the weight of what each indexed statement has in common with a profile.</summary>
    /// <param name="profile">A statement of the other text.</param>
    /// <param name="shared">For each statement, <see cref="EvidenceVocabulary.Kinds"/> sums in nats; overwritten.</param>
    /// <param name="strongest">For each statement, the weight of the rarest shared concept, formula or figure; overwritten.</param>
    public void Share(StatementProfile profile, float[] shared, float[] strongest)
    {
        Array.Clear(shared, 0, _statements * EvidenceVocabulary.Kinds);
        Array.Clear(strongest, 0, _statements);
        foreach (var evidence in profile.Evidence)
        {
            var kind = _vocabulary.Kind(evidence.Unit);
            var isTelling = kind is EvidenceKind.Concept or EvidenceKind.Formula or EvidenceKind.Value;
            var weight = _weights[evidence.Unit];
            foreach (var (statement, share) in _postings.AsSpan(_starts[evidence.Unit].._starts[evidence.Unit + 1]))
            {
                var common = weight * Math.Min(share, evidence.Share);
                shared[(statement * EvidenceVocabulary.Kinds) + (int)kind] += common;
                if (isTelling && common > strongest[statement])
                {
                    strongest[statement] = common;
                }
            }
        }
    }

    /// <summary>The weight of all that each statement has, by kind, laid out as in <see cref="Share"/>.</summary>
    public static float[] Totals(IReadOnlyList<StatementProfile> profiles, EvidenceVocabulary vocabulary, float[] weights)
    {
        var totals = new float[profiles.Count * EvidenceVocabulary.Kinds];
        for (var statement = 0; statement < profiles.Count; statement++)
        {
            foreach (var evidence in profiles[statement].Evidence)
            {
                totals[(statement * EvidenceVocabulary.Kinds) + (int)vocabulary.Kind(evidence.Unit)] += weights[evidence.Unit] * evidence.Share;
            }
        }

        return totals;
    }
}
