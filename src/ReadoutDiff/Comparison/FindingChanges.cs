namespace ReadoutDiff.Comparison;

/// <summary>Finds what a new version of one text changes in its comparison with the other side's.</summary>
public static class FindingChanges
{
    /// <summary>Compares two comparisons of one pair, of which one text changed as a rule, or both.</summary>
    /// <param name="before">The comparison of the earlier versions.</param>
    /// <param name="after">The comparison of the later versions, left and right as in <paramref name="before"/>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>
    /// The changes, the most telling first: by the concept's salience (figures and disputed claims count as 2 at least; the two countries and
    /// leaders come last), then by kind, then by how telling the matrix finds the difference. None where no word of either text changed. The same
    /// comparisons give the same list. Cost O(n log n) in statements and mentions.
    /// </returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static IReadOnlyList<FindingChange> Of(ReadoutComparison before, ReadoutComparison after, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var rows = new ChangedRows(before, after);
        var (left, right) = (new ChangedText(before, after, isLeft: true, cancellationToken), new ChangedText(before, after, isLeft: false, cancellationToken));
        return
        [
            .. ConceptFindingChanges.Of(rows, left, right)
                .Concat(ConceptFindingChanges.Of(rows, right, left))
                .Concat(StatementFindingChanges.Of(rows, left, right, before, after))
                .OrderBy(change => rows.IsGeneric(change.ConceptId) ? 1 : 0)
                .ThenByDescending(change => change.Salience)
                .ThenBy(change => change.Kind)
                .ThenByDescending(change => rows.Interest(change.ConceptId))
                .ThenBy(change => change.ConceptId, StringComparer.Ordinal)
                .ThenByDescending(change => change.IsLeft)
                .ThenBy(change => change.After.Count > 0 ? change.After[0].Start : -1),
        ];
    }
}
