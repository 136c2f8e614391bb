using System.Globalization;
using ReadoutDiff.Comparison;

namespace ReadoutDiff.Reports.Display;

/// <summary>The counts of a concept in both texts, left first.</summary>
public static class CountRatio
{
    /// <summary>Such as <c>3:1</c>; with the weights where the counts alone do not show which text gives it more.</summary>
    public static string Of(ConceptComparison concept, string colon = ":")
    {
        ArgumentNullException.ThrowIfNull(concept);
        var (left, right) = (concept.Left, concept.Right);
        var counts = string.Create(CultureInfo.InvariantCulture, $"{left.Count}{colon}{right.Count}");
        var isPlain = concept.Verdict switch
        {
            Verdict.BothLeftHeavier => left.Count > right.Count,
            Verdict.BothRightHeavier => left.Count < right.Count,
            _ => true,
        };
        return isPlain ? counts : counts + string.Create(CultureInfo.InvariantCulture, $" (weight {left.Emphasis:0.00}{colon}{right.Emphasis:0.00})");
    }
}
