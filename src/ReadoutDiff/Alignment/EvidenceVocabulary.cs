namespace ReadoutDiff.Alignment;

/// <summary>Numbers the units of evidence of a pair of readouts and weighs them by rarity.</summary>
internal sealed class EvidenceVocabulary
{
    /// <summary>Number of <see cref="EvidenceKind"/> members.</summary>
    public const int Kinds = (int)EvidenceKind.Name + 1;

    // A pair of short texts says little about how common a unit is: that many statements of the genre are assumed beside them.
    private const double AssumedStatements = 20;

    private readonly Dictionary<string, int>[] _units = [.. Enumerable.Range(0, Kinds).Select(_ => new Dictionary<string, int>())];
    private readonly List<EvidenceKind> _kinds = [];
    private readonly List<float> _commonness = [];
    private readonly List<int> _statements = [];

    /// <summary>Number of units.</summary>
    public int Count => _kinds.Count;

    /// <summary>What sort of thing a unit is.</summary>
    public EvidenceKind Kind(int unit) => _kinds[unit];

    /// <summary>The number of a unit, the same whenever it is met.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="name">Its name among its kind.</param>
    /// <param name="commonness">Share, 0 to 1, of the genre's statements that are expected to have it.</param>
    public int Intern(EvidenceKind kind, string name, float commonness)
    {
        var units = _units[(int)kind];
        if (!units.TryGetValue(name, out var unit))
        {
            unit = _kinds.Count;
            units.Add(name, unit);
            _kinds.Add(kind);
            _commonness.Add(commonness);
            _statements.Add(0);
        }

        return unit;
    }

    /// <summary>Counts one more statement that has the unit.</summary>
    public void CountStatement(int unit) => _statements[unit]++;

    /// <summary>Inverse document frequency of every unit, in nats, over the statements of both texts and the assumed ones.</summary>
    public float[] Weights(int statements)
    {
        var weights = new float[Count];
        for (var unit = 0; unit < weights.Length; unit++)
        {
            var having = _statements[unit] + (AssumedStatements * _commonness[unit]);
            weights[unit] = (float)Math.Log((statements + AssumedStatements) / Math.Max(having, 1e-3));
        }

        return weights;
    }
}
