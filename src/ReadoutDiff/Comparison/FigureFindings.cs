using ReadoutDiff.Lexicon;

namespace ReadoutDiff.Comparison;

/// <summary>
/// Finds figures that disagree: in aligned statements, or said of the same concept, a value of the same kind with another number, where
/// neither number stands anywhere in the other text and the one is not the other rounded.
/// </summary>
internal static class FigureFindings
{
    // Below this the pairing itself is too doubtful to set figures against each other.
    private const double LeastScore = 0.5;

    public static IEnumerable<Finding> Of(ComparedPair pair, IReadOnlyList<ConceptComparison> concepts, CancellationToken cancellationToken)
    {
        var leftOnly = Alone(concepts, Verdict.LeftOnly);
        var rightOnly = Alone(concepts, Verdict.RightOnly);
        if (leftOnly.Count == 0 || rightOnly.Count == 0)
        {
            return [];
        }

        var found = new Dictionary<(string, string), Finding>();
        foreach (var group in pair.Alignment.Groups.Where(group => group.Left.Count > 0 && group.Right.Count > 0 && group.Score >= LeastScore))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(found, pair, leftOnly, group.Left, rightOnly, group.Right, about: null);
        }

        foreach (var row in concepts.Where(row => row is { IsOneSided: false, IsGeneric: false, IsValue: false }
            && row.Kind is ConceptKind.Topic or ConceptKind.Document or ConceptKind.Event or ConceptKind.Body))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (row.Left.Statements.Count == 1 && row.Right.Statements.Count == 1)
            {
                Add(found, pair, leftOnly, row.Left.Statements, rightOnly, row.Right.Statements, row.Id);
            }
        }

        return found.Values;
    }

    private static Dictionary<int, List<string>> Alone(IReadOnlyList<ConceptComparison> concepts, Verdict verdict)
    {
        var byStatement = new Dictionary<int, List<string>>();
        foreach (var row in concepts.Where(row => row.IsValue && row.Verdict == verdict))
        {
            foreach (var order in (verdict == Verdict.LeftOnly ? row.Left : row.Right).Statements)
            {
                if (!byStatement.TryGetValue(order, out var ids))
                {
                    byStatement[order] = ids = [];
                }

                ids.Add(row.Id);
            }
        }

        return byStatement;
    }

    private static void Add(
        Dictionary<(string, string), Finding> found,
        ComparedPair pair,
        Dictionary<int, List<string>> leftOnly,
        IReadOnlyList<int> left,
        Dictionary<int, List<string>> rightOnly,
        IReadOnlyList<int> right,
        string? about)
    {
        var leftByKind = ByKind(leftOnly, left);
        foreach (var (kind, theirs) in ByKind(rightOnly, right))
        {
            // Several values of a kind on a side leave open which stands against which.
            if (!leftByKind.TryGetValue(kind, out var ours) || ours.Count != 1 || theirs.Count != 1 || !Disagree(ours[0], theirs[0]))
            {
                continue;
            }

            var subject = about is null ? "In statements that correspond" : $"On {pair.Label(about)}";
            found.TryAdd((ours[0], theirs[0]), new Finding(
                FindingKind.Figure,
                $"{subject}, {pair.Names.Left} gives {pair.Label(ours[0])} and {pair.Names.Right} gives {pair.Label(theirs[0])}; neither is found in the other text.",
                left,
                right)
            {
                Concepts = about is null ? [ours[0], theirs[0]] : [ours[0], theirs[0], about],
                Caveat = pair.LeftCaveat ?? pair.RightCaveat,
            });
        }
    }

    private static Dictionary<string, List<string>> ByKind(Dictionary<int, List<string>> values, IReadOnlyList<int> statements) => statements
        .SelectMany(order => values.GetValueOrDefault(order) ?? [])
        .Distinct(StringComparer.Ordinal)
        .GroupBy(id => NormalizedValue.Parse(id)!.Value.Kind, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    private static bool Disagree(string left, string right)
    {
        var (ours, theirs) = (NormalizedValue.Parse(left)!.Value, NormalizedValue.Parse(right)!.Value);
        if (ours.Holds(theirs) || theirs.Holds(ours))
        {
            return false;
        }

        return ours.Number is not { } a || theirs.Number is not { } b || ours.Kind is "year" or "anniversary" || !NormalizedValue.MayBeRounded(a, b);
    }
}
