using ReadoutDiff.Model;

namespace ReadoutDiff.Collection;

/// <summary>What the caller states about an input instead of having it detected.</summary>
/// <param name="Side">The side, or null to detect it.</param>
/// <param name="Language">The language, or null to detect it.</param>
public sealed record ReadoutOptions(Side? Side = null, Language? Language = null)
{
    /// <summary>Detects everything, with the default limits.</summary>
    public static ReadoutOptions Default { get; } = new();

    /// <summary>How much is read before an input is refused.</summary>
    public InputLimits Limits { get; init; } = InputLimits.Default;
}
