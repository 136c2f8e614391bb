using ReadoutDiff.Lexicon;

namespace ReadoutDiff.Comparison;

/// <summary>The rows of the matrices of two comparisons of one pair, by id.</summary>
internal sealed class ChangedRows(ReadoutComparison before, ReadoutComparison after)
{
    // A changed figure tells more than a commonplace topic.
    private const int SalienceOfValue = 2;

    private readonly Dictionary<string, ConceptComparison> _before = ById(before);
    private readonly Dictionary<string, ConceptComparison> _after = ById(after);

    /// <summary>Every id of either matrix, ordinal.</summary>
    public IEnumerable<string> Ids => _before.Keys.Union(_after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>How the earlier version of a text treats an id.</summary>
    public ConceptPresence Before(string id, bool isLeft) => Presence(_before, id, isLeft);

    /// <summary>How the later version of a text treats an id.</summary>
    public ConceptPresence After(string id, bool isLeft) => Presence(_after, id, isLeft);

    /// <summary>The most telling the difference is in either matrix; what came or went is one-sided in one of them as a rule.</summary>
    public double Interest(string id) => Math.Max(Row(_before, id)?.Interest ?? 0, Row(_after, id)?.Interest ?? 0);

    /// <summary>How telling an id is, 1 to 3.</summary>
    public int Salience(string id) => Any(id) switch
    {
        null => 1,
        { IsValue: true } => SalienceOfValue,
        var row => row.Salience,
    };

    /// <summary>Whether it is one of the two countries or leaders.</summary>
    public bool IsGeneric(string id) => Any(id) is { IsGeneric: true };

    /// <summary>Whether it is a matter that someone raises: people, the two countries and dates are named by whoever speaks.</summary>
    public bool IsRaised(string id) =>
        Any(id) is { IsGeneric: false, Kind: not ConceptKind.Person } && NormalizedValue.Parse(id) is not { Kind: "date" or "year" };

    /// <summary>Whether one version of a text gives a finer date that lies within this one, so that it cannot be said to lack it.</summary>
    public bool HasFinerDate(string id, bool isLeft, bool isLater) =>
        NormalizedValue.Parse(id) is { Kind: "date" or "year" } date
        && (isLater ? _after : _before).Values.Any(row =>
            row.IsValue && (isLeft ? row.Left : row.Right).IsFound && NormalizedValue.Parse(row.Id) is { } finer && date.Holds(finer));

    /// <summary>The most telling id that a statement of the later version names; empty where it names none.</summary>
    public string MostTelling(int statement, bool isLeft) => _after.Values
        .Where(row => (isLeft ? row.Left : row.Right).Statements.Contains(statement))
        .OrderBy(row => row.IsGeneric ? 1 : 0)
        .ThenByDescending(row => Salience(row.Id))
        .ThenByDescending(row => row.Interest)
        .ThenBy(row => row.Id, StringComparer.Ordinal)
        .FirstOrDefault()?.Id ?? "";

    private ConceptComparison? Any(string id) => Row(_after, id) ?? Row(_before, id);

    private static ConceptComparison? Row(Dictionary<string, ConceptComparison> rows, string id) => rows.GetValueOrDefault(id);

    private static ConceptPresence Presence(Dictionary<string, ConceptComparison> rows, string id, bool isLeft) =>
        Row(rows, id) is { } row ? (isLeft ? row.Left : row.Right) : ConceptPresence.NotFound;

    private static Dictionary<string, ConceptComparison> ById(ReadoutComparison comparison) =>
        comparison.Concepts.ToDictionary(row => row.Id, StringComparer.Ordinal);
}
