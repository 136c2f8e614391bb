using System.Globalization;
using ReadoutDiff.Lexicon;

namespace ReadoutDiff.Comparison;

/// <summary>Compares the order in which both texts first come to the themes they share: order is emphasis.</summary>
internal static class ThemeOrder
{
    // Fewer shared themes say nothing about order.
    private const int FewestThemes = 4;

    // More themes than texts of the genre share; the bound keeps the square cost small.
    private const int MostThemes = 400;

    public static IEnumerable<Finding> Of(ComparedPair pair, IReadOnlyList<ConceptComparison> concepts)
    {
        var shared = concepts
            .Where(row => row is { IsOneSided: false, IsGeneric: false, Left.FirstRank: not null, Right.FirstRank: not null }
                && row.Kind is not ConceptKind.Person)
            .Take(MostThemes)
            .ToArray();
        if (shared.Length < FewestThemes)
        {
            yield break;
        }

        var left = Places(shared, row => row.Left.FirstRank!.Value);
        var right = Places(shared, row => row.Right.FirstRank!.Value);
        var tau = KendallTau(left, right);
        var moved = Enumerable.Range(0, shared.Length).MaxBy(i => Math.Abs(left[i] - right[i]));
        var shift = left[moved] == right[moved]
            ? ""
            : $"; the largest shift is {pair.Label(shared[moved].Id)}, number {left[moved]} in {pair.Names.Left} and number {right[moved]} in {pair.Names.Right}";
        yield return new Finding(
            FindingKind.ThemeOrder,
            string.Create(CultureInfo.InvariantCulture, $"Order of the {shared.Length} shared themes: {Word(tau)} (Kendall's tau {tau:0.00}){shift}."),
            [shared[moved].Left.Statements[0]],
            [shared[moved].Right.Statements[0]])
        {
            Concepts = [shared[moved].Id],
        };
    }

    /// <summary>
    /// Kendall's rank correlation (Kendall 1938) of two orders without ties: 1 the same order, -1 the reverse. Cost O(k²).
    /// </summary>
    internal static double KendallTau(int[] left, int[] right)
    {
        long balance = 0;
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                balance += Math.Sign(left[i] - left[j]) * Math.Sign(right[i] - right[j]);
            }
        }

        return left.Length < 2 ? 1 : balance / (left.Length * (left.Length - 1) / 2.0);
    }

    // Places, from 1, among the shared themes alone.
    private static int[] Places(ConceptComparison[] rows, Func<ConceptComparison, int> rank)
    {
        var places = new int[rows.Length];
        var place = 0;
        foreach (var index in Enumerable.Range(0, rows.Length).OrderBy(i => rank(rows[i])))
        {
            places[index] = ++place;
        }

        return places;
    }

    private static string Word(double tau) => tau switch
    {
        > 0.7 => "much the same",
        > 0.3 => "partly the same",
        > -0.3 => "unrelated",
        _ => "largely reversed",
    };
}
