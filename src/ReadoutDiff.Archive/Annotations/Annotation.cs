using ReadoutDiff.Corrections;

namespace ReadoutDiff.Archive.Annotations;

/// <summary>A stored correction, and whether it was withdrawn.</summary>
/// <param name="Correction">The correction with its number.</param>
/// <param name="WithdrawnBy">Who withdrew it; null where it holds.</param>
/// <param name="WithdrawnAt">When, in UTC; null where it holds.</param>
public sealed record Annotation(Correction Correction, string? WithdrawnBy, DateTimeOffset? WithdrawnAt)
{
    /// <summary>Whether it no longer holds.</summary>
    public bool IsWithdrawn => WithdrawnAt is not null;
}
