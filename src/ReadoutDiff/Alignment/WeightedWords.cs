namespace ReadoutDiff.Alignment;

/// <summary>The distinct words of each statement of a text, weighed by rarity, with the statements that have them.</summary>
internal sealed class WeightedWords
{
    private const float AssumedStatements = 20;
    private const float AssumedHaving = 0.6f;
    private readonly Dictionary<string, List<int>> _having = [];
    private readonly float[] _totals;

    public WeightedWords(IEnumerable<IReadOnlyCollection<string>> statements)
    {
        Statements = [.. statements];
        for (var at = 0; at < Statements.Count; at++)
        {
            foreach (var word in Statements[at])
            {
                if (!_having.TryGetValue(word, out var having))
                {
                    _having[word] = having = [];
                }

                having.Add(at);
            }
        }

        _totals = [.. Statements.Select(words => words.Sum(Weight))];
    }

    /// <summary>The words of each statement.</summary>
    public IReadOnlyList<IReadOnlyCollection<string>> Statements { get; }

    /// <summary>Inverse document frequency in nats.</summary>
    public float Weight(string word) => MathF.Log((Statements.Count + AssumedStatements) / (Having(word).Count + AssumedHaving));

    /// <summary>The statements that have a word, ascending.</summary>
    public IReadOnlyList<int> Having(string word) => _having.TryGetValue(word, out var having) ? having : [];

    /// <summary>Summed weight of a statement's words.</summary>
    public float Total(int statement) => _totals[statement];
}
