using ReadoutDiff.Lexicon;

namespace ReadoutDiff.Comparison;

/// <summary>
/// How telling a row of the matrix is, so that the matrix begins with what an analyst would tell first. A product: how one-sided the
/// treatment is (1 for one side only; the distance of the two weights otherwise) · how telling the concept (salience 1, 2, 3: 0.35, 1, 2)
/// · its kind (events, documents, topics and formulae before bodies, places and outsiders, these before the two sides' own people) · 0.4 + the greater of both weights,
/// in which prominence and the strength of the act are counted.
/// </summary>
public static class DifferenceInterest
{
    // A row whose every mention lies inside that of a narrower concept adds little to the narrower one's row.
    private const double ImpliedFactor = 0.4;

    /// <summary>The interest of a row, 0 or more.</summary>
    /// <param name="row">The row with its verdict and weights.</param>
    /// <param name="salience">The concept's salience, 1 to 3.</param>
    /// <param name="isThirdParty">Whether it is a country, person or body outside the two sides.</param>
    /// <param name="isImplied">Whether all its mentions lie inside mentions of narrower concepts.</param>
    public static double Of(ConceptComparison row, int salience, bool isThirdParty, bool isImplied)
    {
        ArgumentNullException.ThrowIfNull(row);
        var difference = row.IsOneSided ? 1 : Math.Min(0.8, Math.Abs(row.Left.Emphasis - row.Right.Emphasis));
        var weight = 0.4 + Math.Max(row.Left.Emphasis, row.Right.Emphasis);
        return difference * Telling(salience) * OfKind(row.Kind, isThirdParty) * weight * (isImplied ? ImpliedFactor : 1);
    }

    private static double Telling(int salience) => salience switch
    {
        <= 1 => 0.35,
        2 => 1,
        _ => 2,
    };

    private static double OfKind(ConceptKind? kind, bool isThirdParty) => kind switch
    {
        ConceptKind.Event => 1.2,
        ConceptKind.Document or ConceptKind.Topic => 1.1,
        ConceptKind.Formula => 1,
        _ when isThirdParty => 1,
        ConceptKind.Body or ConceptKind.Place => 0.9,
        ConceptKind.Person => 0.6,
        _ => 0.5,
    };
}
