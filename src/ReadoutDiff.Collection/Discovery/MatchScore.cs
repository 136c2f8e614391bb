using System.Globalization;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>How well a page fits a meeting, with the reasons.</summary>
/// <param name="Parts">The reasons.</param>
public sealed record MatchScore(IReadOnlyList<ScorePart> Parts)
{
    /// <summary>The sum of the points; a page that fits in everything has about 10.</summary>
    public double Total { get; } = Parts.Sum(part => part.Points);

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Total:0.0}: {string.Join("; ", Parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Words} ({part.Points:+0.0;-0.0;0})")))}");
}
