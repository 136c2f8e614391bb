using ReadoutDiff.Alignment;
using ReadoutDiff.Model;

namespace ReadoutDiff.Corrections;

/// <summary>Applies corrections of how the statements of two texts correspond.</summary>
public static class AlignmentCorrector
{
    /// <summary>
    /// Applies, in the order in which they were made, the corrections between the two addresses, said of either text. A corrected statement has
    /// the counterparts it was given and no others; a counterpart leaves the group the engine had put it in, but keeps the statements that a
    /// person has given it. What remains of a broken group stays together. Time O(links + statements) after the words are found.
    /// </summary>
    /// <param name="alignment">How the engine aligns the two texts.</param>
    /// <param name="left">The left text.</param>
    /// <param name="leftAddress">Its address.</param>
    /// <param name="right">The right text.</param>
    /// <param name="rightAddress">Its address.</param>
    /// <param name="corrections">The corrections, not those that were withdrawn.</param>
    /// <returns>Each statement of both texts in exactly one group. A correction of which any words cannot be placed is not applied and told as a limit.</returns>
    public static StatementAlignment Apply(
        StatementAlignment alignment, AnalyzedReadout left, string leftAddress, AnalyzedReadout right, string rightAddress, IReadOnlyList<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(alignment);
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        ArgumentNullException.ThrowIfNull(corrections);
        var links = new AlignmentLinks(alignment);
        var applied = new List<PairCorrection>();
        var limits = new List<Limit>();
        foreach (var correction in Correction.InOrder(corrections).OfType<AlignmentCorrection>())
        {
            var isLeft = correction.Address == leftAddress && correction.OtherAddress == rightAddress;
            if (!isLeft && !(correction.Address == rightAddress && correction.OtherAddress == leftAddress))
            {
                continue;
            }

            var (own, other) = isLeft ? (left, right) : (right, left);
            if (Place(own, other, correction, out var counterparts, out var reason) is not { Count: > 0 } statements)
            {
                limits.Add(CorrectionWords.NotPlaced(correction, reason));
                continue;
            }

            var was = Names(other, statements.SelectMany(order => links.Engine(isLeft, order)));
            applied.RemoveAll(earlier => earlier.IsLeft == isLeft && earlier.Applied.Statements.All(statements.Contains));
            applied.Add(new PairCorrection(isLeft, new AppliedCorrection(correction, statements, was, Names(other, counterparts))));
            links.Correct(isLeft, statements, counterparts);
        }

        return applied.Count == 0 && limits.Count == 0
            ? alignment
            : new StatementAlignment(applied.Count == 0 ? alignment.Groups : links.Groups(), [.. alignment.Limits, .. limits]) { Corrections = applied };
    }

    private static IReadOnlyList<int> Place(AnalyzedReadout own, AnalyzedReadout other, AlignmentCorrection correction, out IReadOnlyList<int> counterparts, out string reason)
    {
        counterparts = [];
        var (statements, why) = StatementPlacer.Whole(own, correction.Anchor);
        reason = why;
        if (statements.Count == 0)
        {
            return [];
        }

        var found = new SortedSet<int>();
        foreach (var anchor in correction.Counterparts)
        {
            var (orders, _) = StatementPlacer.Whole(other, anchor);
            if (orders.Count == 0)
            {
                reason = "the words of its counterpart do not stand, once and surely, as a statement in this version of the other text";
                return [];
            }

            found.UnionWith(orders);
        }

        counterparts = [.. found];
        return statements;
    }

    private static IReadOnlyList<string> Names(AnalyzedReadout text, IEnumerable<int> orders) =>
        [.. orders.Distinct().Order().Select(order => text.Statements[order].Id)];
}
